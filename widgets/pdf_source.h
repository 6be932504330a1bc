// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdf_page_text.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QMutex>
#include <QSizeF>
#include <QString>

#include <atomic>
#include <memory>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace transmittal::widgets {

/// One open PDF: the only door to Poppler. Shared by the objects that show it, freed with the last; every
/// function runs on the renderer's thread, takes the document's mutex, and uses a page of its own.
class PdfSource
{
public:
    enum class State { Ready, NeedsPassword, WrongPassword, Damaged, NoPages, TooManyPages };
    struct Opened
    {
        State state = State::Damaged;
        QList<QSizeF> pages; ///< in points
        QString title;
    };
    static constexpr int mostPages = 5000;

    explicit PdfSource(QByteArray content);
    ~PdfSource();
    PdfSource(const PdfSource &) = delete;
    PdfSource &operator=(const PdfSource &) = delete;

    /// Renders a tiny page once, so that what all documents share exists before the first real one.
    static void warmUp();

    /// Any thread: the bytes as they came.
    [[nodiscard]] const QByteArray &content() const { return m_content; }

    [[nodiscard]] Opened open(const QString &password);
    /// The page in that many pixels, on white; null when it cannot be painted or was abandoned.
    [[nodiscard]] QImage render(int page, QSize pixels, const std::atomic_bool &abandoned);
    [[nodiscard]] PdfPageText text(int page, const std::atomic_bool &abandoned);
    /// Where a text stands on a page, without regard to case; places as in PdfPageText.
    [[nodiscard]] QList<QRectF> find(int page, const QString &text);

private:
    [[nodiscard]] std::unique_ptr<Poppler::Page> page(int index) const;

    const QByteArray m_content;
    QMutex m_mutex; ///< guards the document
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace transmittal::widgets
