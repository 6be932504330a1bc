// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdf_document.h"

#include <QPointer>
#include <QRectF>
#include <QVariant>

namespace transmittal::widgets {

/// Finds a text in a document, page after page on the render thread, and knows which find is the current one.
/// Places are parts of a page: 0 to 1 from its upper left corner. GUI thread.
class PdfSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::widgets::PdfDocument *document READ document WRITE setDocument NOTIFY
                   documentChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY foundChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(int currentPage READ currentPage NOTIFY currentChanged FINAL)
    Q_PROPERTY(QRectF currentPlace READ currentPlace NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool searching READ isSearching NOTIFY foundChanged FINAL)

public:
    /// More finds than that help nobody.
    static constexpr int most = 2000;

    explicit PdfSearch(QObject *parent = nullptr);
    ~PdfSearch() override;

    [[nodiscard]] PdfDocument *document() const { return m_document; }
    void setDocument(PdfDocument *document);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int count() const { return static_cast<int>(m_found.size()); }
    /// From 0; -1 when nothing was found.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] QRectF currentPlace() const;
    [[nodiscard]] bool isSearching() const { return m_searching; }

    Q_INVOKABLE void next() { step(1); }
    Q_INVOKABLE void previous() { step(-1); }
    /// All places on a page (QRectF), for highlights.
    Q_INVOKABLE [[nodiscard]] QVariantList places(int page) const;

Q_SIGNALS:
    void documentChanged();
    void textChanged();
    void foundChanged();
    void currentChanged();

private:
    struct Found
    {
        int page;
        QRectF place;
    };
    void restart();
    void abandon();
    void lookAt(int page);
    void step(int by);
    void setCurrent(int current);

    QPointer<PdfDocument> m_document;
    QString m_text;
    QList<Found> m_found;
    Abandoned m_abandoned;
    int m_current = -1;
    bool m_searching = false;
};

} // namespace transmittal::widgets
