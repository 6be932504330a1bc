// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_search.h"

#include "core/when_done.h"

namespace transmittal::widgets {

PdfSearch::PdfSearch(QObject *parent) : QObject(parent)
{}

PdfSearch::~PdfSearch()
{
    abandon();
}

void PdfSearch::setDocument(PdfDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &PdfDocument::statusChanged, this, &PdfSearch::restart);
    Q_EMIT documentChanged();
    restart();
}

void PdfSearch::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    restart();
}

void PdfSearch::abandon()
{
    if (m_abandoned)
        m_abandoned->store(true);
    m_abandoned.reset();
}

void PdfSearch::restart()
{
    abandon();
    m_found.clear();
    m_searching = false;
    setCurrent(-1);
    // A word of one letter is on every page; whoever types goes on typing.
    if (m_text.trimmed().size() >= 2 && m_document && m_document->source()) {
        m_abandoned = notAbandoned();
        m_searching = true;
        lookAt(0);
    }
    Q_EMIT foundChanged();
}

void PdfSearch::lookAt(int page)
{
    auto *renderer = PdfRenderer::instance();
    const auto source = m_document ? m_document->source() : nullptr;
    if (!renderer || !source || page >= m_document->pageCount() || count() >= most) {
        m_searching = false;
        Q_EMIT foundChanged();
        return;
    }
    // One page per task, so that a page that comes into sight is painted between two of them.
    core::whenDone(
        renderer->run(PdfRenderer::Priority::Text, m_abandoned,
                      [source, page, text = m_text.trimmed()] { return source->find(page, text); }),
        this, [this, page, asked = m_abandoned](const QList<QRectF> &places) {
            if (asked->load())
                return;
            for (const QRectF &place : places)
                m_found.append({page, place});
            if (!places.isEmpty())
                Q_EMIT foundChanged();
            if (m_current < 0 && !m_found.isEmpty())
                setCurrent(0);
            lookAt(page + 1);
        });
}

int PdfSearch::currentPage() const
{
    return m_current < 0 ? -1 : m_found.at(m_current).page;
}

QRectF PdfSearch::currentPlace() const
{
    return m_current < 0 ? QRectF() : m_found.at(m_current).place;
}

void PdfSearch::step(int by)
{
    if (!m_found.isEmpty())
        setCurrent((m_current + by + count()) % count());
}

void PdfSearch::setCurrent(int current)
{
    if (m_current == current)
        return;
    m_current = current;
    Q_EMIT currentChanged();
}

QVariantList PdfSearch::places(int page) const
{
    QVariantList all;
    for (const Found &found : m_found)
        if (found.page == page)
            all.append(found.place);
    return all;
}

} // namespace transmittal::widgets
