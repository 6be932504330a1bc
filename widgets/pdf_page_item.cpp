// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_page_item.h"

#include "core/when_done.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>

namespace transmittal::widgets {

using namespace std::chrono_literals;
using Priority = PdfRenderer::Priority;

PdfPageItem::PdfPageItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    // While somebody zooms or resizes, one request at the end instead of one per pixel.
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(60ms);
    connect(&m_redraw, &QTimer::timeout, this, &PdfPageItem::request);
}

PdfPageItem::~PdfPageItem()
{
    abandon();
}

void PdfPageItem::abandon()
{
    for (Abandoned *one : {&m_abandoned, &m_textAbandoned}) {
        if (*one)
            (*one)->store(true);
        one->reset();
    }
}

void PdfPageItem::setDocument(PdfDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &PdfDocument::statusChanged, this, &PdfPageItem::reload);
    Q_EMIT documentChanged();
    reload();
}

void PdfPageItem::setPage(int page)
{
    if (m_page == page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
    reload();
}

void PdfPageItem::setThumbnail(bool thumbnail)
{
    if (m_thumbnail == thumbnail)
        return;
    m_thumbnail = thumbnail;
    Q_EMIT thumbnailChanged();
}

void PdfPageItem::componentComplete()
{
    QQuickItem::componentComplete();
    reload();
}

void PdfPageItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        update();
        Q_EMIT selectionChanged();
        requestSoon();
    }
}

void PdfPageItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        requestSoon();
}

void PdfPageItem::reload()
{
    if (!isComponentComplete())
        return;
    abandon();
    m_asked = {};
    m_image = {};
    m_imageIsNew = true;
    update();
    clearSelection();
    if (!m_text.isEmpty()) {
        m_text = {};
        Q_EMIT textChanged();
    }
    const bool there = m_document && m_document->source() && m_page >= 0 && m_page < m_document->pageCount();
    setStatus(there ? Status::Loading : Status::Empty);
    request();
}

void PdfPageItem::requestSoon()
{
    // The first image is wanted at once.
    if (m_image.isNull())
        request();
    else
        m_redraw.start();
}

QSize PdfPageItem::boundedPixels(QSizeF size, qreal pixelRatio)
{
    QSizeF pixels = size * pixelRatio;
    if (pixels.width() < 1 || pixels.height() < 1)
        return {};
    const double shrink = std::min({1.0, std::sqrt(mostPixels / (pixels.width() * pixels.height())),
                                    longestSide / pixels.width(), longestSide / pixels.height()});
    pixels *= shrink;
    return QSize(static_cast<int>(std::lround(pixels.width())),
                 static_cast<int>(std::lround(pixels.height())))
        .expandedTo({1, 1});
}

void PdfPageItem::request()
{
    auto *renderer = PdfRenderer::instance();
    const auto source = m_document ? m_document->source() : nullptr;
    if (!isComponentComplete() || !renderer || !source || !window() || m_status == Status::Empty)
        return;
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const QSize pixels = boundedPixels(size(), ratio);
    const PageKey key{m_document->number(), m_page, pixels, ratio};
    if (pixels.isEmpty() || key == m_asked)
        return;
    if (m_abandoned)
        m_abandoned->store(true);
    m_asked = key;
    if (const QImage image = renderer->cached(key); !image.isNull()) {
        show(image);
        return;
    }
    m_abandoned = notAbandoned();
    const auto priority = m_thumbnail ? Priority::Thumbnail : Priority::Visible;
    core::whenDone(renderer->run(priority, m_abandoned,
                                 [source, page = m_page, pixels, abandoned = m_abandoned] {
                                     return source->render(page, pixels, *abandoned);
                                 }),
                   this, [this, key](const QImage &image) {
                       if (key != m_asked)
                           return;
                       if (auto *open = PdfRenderer::instance(); open && !image.isNull())
                           open->cache(key, image);
                       show(image);
                   });
}

void PdfPageItem::show(const QImage &image)
{
    if (image.isNull() && m_image.isNull()) {
        setStatus(Status::Failed);
        return;
    }
    if (!image.isNull()) {
        m_image = image;
        m_imageIsNew = true;
        update();
    }
    setStatus(Status::Ready);
    if (!m_thumbnail && m_text.isEmpty() && !m_textAbandoned)
        requestText();
}

void PdfPageItem::requestText()
{
    auto *renderer = PdfRenderer::instance();
    const auto source = m_document ? m_document->source() : nullptr;
    if (!renderer || !source)
        return;
    m_textAbandoned = notAbandoned();
    core::whenDone(renderer->run(Priority::Text, m_textAbandoned,
                                 [source, page = m_page, abandoned = m_textAbandoned] {
                                     return source->text(page, *abandoned);
                                 }),
                   this, [this, asked = m_textAbandoned](const PdfPageText &text) {
                       if (asked->load())
                           return;
                       m_text = text;
                       Q_EMIT textChanged();
                   });
}

QSGNode *PdfPageItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (m_image.isNull()) {
        delete node;
        return nullptr;
    }
    auto *image = static_cast<QSGImageNode *>(node);
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        m_imageIsNew = true;
    }
    if (m_imageIsNew) {
        image->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureIsOpaque));
        image->setFiltering(QSGTexture::Linear);
        m_imageIsNew = false;
    }
    image->setRect(boundingRect());
    return image;
}

void PdfPageItem::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

QPointF PdfPageItem::partOf(QPointF place) const
{
    return width() > 0 && height() > 0 ? QPointF(place.x() / width(), place.y() / height()) : QPointF();
}

bool PdfPageItem::isText(QPointF place) const
{
    return m_text.hits(partOf(place));
}

void PdfPageItem::select(QPointF from, QPointF to)
{
    const auto [first, last] = std::minmax({m_text.nearest(partOf(from)), m_text.nearest(partOf(to))});
    setSelection(first, last);
}

void PdfPageItem::selectWord(QPointF place)
{
    const qsizetype at = m_text.nearest(partOf(place));
    if (at < 0)
        return;
    const auto [first, last] = m_text.wordAt(at);
    setSelection(first, last);
}

void PdfPageItem::selectAll()
{
    if (!m_text.isEmpty())
        setSelection(0, m_text.text.size() - 1);
}

void PdfPageItem::clearSelection()
{
    setSelection(-1, -1);
}

void PdfPageItem::setSelection(qsizetype first, qsizetype last)
{
    if (m_first == first && m_last == last)
        return;
    m_first = first;
    m_last = last;
    Q_EMIT selectionChanged();
}

QString PdfPageItem::selectedText() const
{
    return m_first < 0 ? QString() : m_text.text.mid(m_first, m_last - m_first + 1);
}

QVariantList PdfPageItem::selection() const
{
    QVariantList all;
    if (m_first < 0)
        return all;
    for (const QRectF &part : m_text.lines(m_first, m_last))
        all.append(QRectF(part.x() * width(), part.y() * height(), part.width() * width(),
                          part.height() * height()));
    return all;
}

void PdfPageItem::copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace transmittal::widgets
