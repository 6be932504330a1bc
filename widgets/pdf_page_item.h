// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdf_document.h"

#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QVariant>

namespace transmittal::widgets {

/// One page of a document, painted into the item's size at the screen's resolution. Asks the render thread
/// and shows what it showed before, stretched, until the new image is there. Knows the page's text: for
/// selecting and for screen readers. Rectangles (QRectF, which QML can only take as variants) are in the
/// item's coordinates. GUI thread.
class PdfPageItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::widgets::PdfDocument *document READ document WRITE setDocument NOTIFY
                   documentChanged FINAL)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool thumbnail READ isThumbnail WRITE setThumbnail NOTIFY thumbnailChanged FINAL)
    Q_PROPERTY(transmittal::widgets::PdfPageItem::Status status READ status NOTIFY statusChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)
    Q_PROPERTY(QString selectedText READ selectedText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QVariantList selection READ selection NOTIFY selectionChanged FINAL)

public:
    enum class Status {
        Empty,
        Loading, ///< nothing to show yet
        Ready,
        Failed, ///< this page cannot be painted; others may
    };
    Q_ENUM(Status)

    /// An image has at most so many pixels; a larger item shows it stretched.
    static constexpr double mostPixels = 16e6;
    static constexpr int longestSide = 8192;

    explicit PdfPageItem(QQuickItem *parent = nullptr);
    ~PdfPageItem() override;

    [[nodiscard]] PdfDocument *document() const { return m_document; }
    void setDocument(PdfDocument *document);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    /// A small picture that may wait, and whose text nobody asks for.
    [[nodiscard]] bool isThumbnail() const { return m_thumbnail; }
    void setThumbnail(bool thumbnail);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] const QString &text() const { return m_text.text; }
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QVariantList selection() const;

    Q_INVOKABLE [[nodiscard]] bool isText(QPointF place) const;
    /// Selects from one place to another.
    Q_INVOKABLE void select(QPointF from, QPointF to);
    Q_INVOKABLE void selectWord(QPointF place);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    /// Puts a text on the clipboard.
    Q_INVOKABLE static void copy(const QString &text);
    /// What is shown; null while nothing is.
    [[nodiscard]] const QImage &image() const { return m_image; }

    /// The pixels to ask for: the item's, at the screen's resolution, within bounds.
    [[nodiscard]] static QSize boundedPixels(QSizeF size, qreal pixelRatio);

Q_SIGNALS:
    void documentChanged();
    void pageChanged();
    void thumbnailChanged();
    void statusChanged();
    void textChanged();
    void selectionChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void componentComplete() override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    void reload();
    void requestSoon();
    void request();
    void requestText();
    void show(const QImage &image);
    void setStatus(Status status);
    void setSelection(qsizetype first, qsizetype last);
    [[nodiscard]] QPointF partOf(QPointF place) const;
    void abandon();

    QPointer<PdfDocument> m_document;
    QTimer m_redraw;
    QImage m_image;
    PdfPageText m_text;
    Abandoned m_abandoned;
    Abandoned m_textAbandoned;
    PageKey m_asked;
    qsizetype m_first = -1;
    qsizetype m_last = -1;
    int m_page = 0;
    bool m_thumbnail = false;
    bool m_imageIsNew = false;
    Status m_status = Status::Empty;
};

} // namespace transmittal::widgets
