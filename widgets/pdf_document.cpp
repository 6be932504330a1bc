// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_document.h"

#include "core/suggested_file.h"
#include "core/when_done.h"
#include "pdf_file.h"

#include <QDir>

#include <algorithm>

namespace transmittal::widgets {

using Priority = PdfRenderer::Priority;

PdfDocument::PdfDocument(QObject *parent) : QObject(parent)
{}

PdfDocument::~PdfDocument()
{
    close();
}

void PdfDocument::setContent(const QByteArray &content)
{
    if (m_source ? content == m_source->content() : content.isEmpty())
        return;
    close();
    m_pages.clear();
    m_title.clear();
    auto *renderer = PdfRenderer::instance();
    if (!content.isEmpty() && renderer) {
        m_number = renderer->nextDocument();
        m_source = std::make_shared<PdfSource>(content);
    }
    Q_EMIT contentChanged();
    if (m_source)
        open({});
    else
        setStatus(Status::Empty);
}

void PdfDocument::close()
{
    if (m_abandoned)
        m_abandoned->store(true);
    m_abandoned.reset();
    // Poppler frees a document where it made it.
    if (auto *renderer = PdfRenderer::instance(); renderer && m_source)
        renderer->release(std::move(m_source));
    m_source.reset();
}

void PdfDocument::open(const QString &password)
{
    auto *renderer = PdfRenderer::instance();
    if (!renderer || !m_source)
        return;
    m_abandoned = notAbandoned();
    setStatus(Status::Loading);
    core::whenDone(renderer->run(Priority::Visible, m_abandoned,
                                 [source = m_source, password] { return source->open(password); }),
                   this, [this, number = m_number](const PdfSource::Opened &opened) {
                       if (number == m_number && m_source)
                           this->opened(opened);
                   });
}

void PdfDocument::opened(const PdfSource::Opened &opened)
{
    switch (opened.state) {
    case PdfSource::State::Ready:
        m_pages = opened.pages;
        m_title = opened.title;
        setStatus(Status::Ready);
        return;
    case PdfSource::State::NeedsPassword:
        setStatus(Status::NeedsPassword);
        return;
    case PdfSource::State::WrongPassword:
        setStatus(Status::NeedsPassword, tr("That is not the password of this document."));
        return;
    case PdfSource::State::NoPages:
        setStatus(Status::Failed, tr("This document has no pages."));
        return;
    case PdfSource::State::TooManyPages:
        setStatus(Status::Failed, tr("This document has more than %1 pages and is not shown. Save it and "
                                     "open it in another program.")
                                      .arg(PdfSource::mostPages));
        return;
    case PdfSource::State::Damaged:
        break;
    }
    setStatus(Status::Failed, tr("This document is damaged and cannot be shown."));
}

void PdfDocument::unlock(const QString &password)
{
    if (m_status == Status::NeedsPassword && !password.isEmpty())
        open(password);
}

QSizeF PdfDocument::pageSize(int page) const
{
    if (m_pages.isEmpty())
        return {612, 792};
    return m_pages.value(page, m_pages.first());
}

double PdfDocument::widestPage() const
{
    double widest = 0;
    for (const QSizeF &size : m_pages)
        widest = std::max(widest, size.width());
    return widest > 0 ? widest : 612;
}

void PdfDocument::save(const QUrl &file)
{
    if (m_saving || !m_source)
        return;
    m_saving = true;
    Q_EMIT savingChanged();
    const QString path = file.toLocalFile();
    core::whenDone(saveFile(path, m_source->content()), this, [this, path](const core::Result<void> &result) {
        m_saving = false;
        Q_EMIT savingChanged();
        if (result)
            Q_EMIT saved(QDir::toNativeSeparators(path));
        else
            Q_EMIT saveFailed(result.error().staff);
    });
}

QUrl PdfDocument::suggestedFile(const QString &name)
{
    return core::suggestedFile(name);
}

std::shared_ptr<PdfSource> PdfDocument::source() const
{
    return m_status == Status::Ready ? m_source : nullptr;
}

void PdfDocument::setStatus(Status status, const QString &error)
{
    if (m_status == status && m_error == error && status != Status::Ready)
        return;
    m_status = status;
    m_error = error;
    Q_EMIT statusChanged();
}

} // namespace transmittal::widgets
