// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_printer.h"

#include "core/when_done.h"
#include "print_pages.h"

#include <QDir>
#include <QPrinterInfo>

namespace transmittal::widgets {

using Priority = PdfRenderer::Priority;

PdfPrinter::PdfPrinter(QObject *parent) : QObject(parent)
{}

PdfPrinter::~PdfPrinter()
{
    letGo(true);
}

void PdfPrinter::look()
{
    auto *renderer = PdfRenderer::instance();
    if (m_looking || !renderer)
        return;
    m_looking = true;
    Q_EMIT printersChanged();
    // Where jobs are printed too: the system's printing library is asked by one thread at a time.
    core::whenDone(
        renderer->run(
            Priority::Print, notAbandoned(),
            [] {
                Found found{QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()};
                if (found.usual.isEmpty())
                    found.usual = found.printers.value(0);
                return found;
            }),
        this, [this](const Found &found) {
            m_looking = false;
            m_printers = found.printers;
            m_usual = found.usual;
            Q_EMIT printersChanged();
        });
}

bool PdfPrinter::isPages(const QString &text, int count)
{
    const auto pages = printPages(text, count);
    return pages && !pages->isEmpty();
}

void PdfPrinter::print(PdfDocument *document, const QString &printer, const QString &pages, int copies)
{
    if (printer.isEmpty()) {
        Q_EMIT failed(tr("No printer was chosen. Choose one, or save the document as PDF."));
        return;
    }
    PrintTarget target;
    target.printer = printer;
    target.copies = qBound(1, copies, 99);
    m_toFile = false;
    m_where = printer;
    start(document, target, pages);
}

void PdfPrinter::printToFile(PdfDocument *document, const QUrl &file, const QString &pages)
{
    PrintTarget target;
    target.fileName = file.toLocalFile();
    m_toFile = true;
    m_where = QDir::toNativeSeparators(target.fileName);
    if (target.fileName.isEmpty()) {
        Q_EMIT failed(sentence(PrintOutcome::NotBegun));
        return;
    }
    start(document, target, pages);
}

void PdfPrinter::start(PdfDocument *document, PrintTarget target, const QString &pages)
{
    auto *renderer = PdfRenderer::instance();
    if (m_job || !renderer)
        return;
    const auto source = document ? document->source() : nullptr;
    if (!source) {
        Q_EMIT failed(tr("There is no document to print."));
        return;
    }
    const auto wanted = printPages(pages, document->pageCount());
    if (!wanted || wanted->isEmpty()) {
        Q_EMIT failed(
            tr("Write the pages as 1-3, 5. This document has %n page(s).", nullptr, document->pageCount()));
        return;
    }
    target.title = document->title();
    m_document = document;
    m_pages = *wanted;
    m_sizes.clear();
    for (const int page : std::as_const(m_pages))
        m_sizes.append(document->pageSize(page));
    m_done = 0;
    m_abandoned = notAbandoned();
    m_job = std::make_shared<PrintJob>(source, std::move(target));
    Q_EMIT progressChanged();
    core::whenDone(renderer->run(Priority::Print, m_abandoned,
                                 [job = m_job, size = m_sizes.first()] { return job->begin(size); }),
                   this, [this, asked = m_abandoned](PrintOutcome outcome) {
                       if (!asked->load())
                           outcome == PrintOutcome::Going ? next() : finish(outcome);
                   });
}

void PdfPrinter::next()
{
    auto *renderer = PdfRenderer::instance();
    if (!renderer || !m_job)
        return;
    const int at = m_done;
    const bool last = at == m_pages.size();
    core::whenDone(renderer->run(Priority::Print, m_abandoned,
                                 [job = m_job, last, page = m_pages.value(at), size = m_sizes.value(at),
                                  abandoned = m_abandoned] {
                                     return last ? job->end() : job->print(page, size, *abandoned);
                                 }),
                   this, [this, asked = m_abandoned](PrintOutcome outcome) {
                       if (!asked->load())
                           took(outcome);
                   });
}

void PdfPrinter::took(PrintOutcome outcome)
{
    if (outcome != PrintOutcome::Going) {
        finish(outcome);
        return;
    }
    ++m_done;
    Q_EMIT progressChanged();
    next();
}

void PdfPrinter::finish(PrintOutcome outcome)
{
    const int pages = pagesWanted();
    letGo(outcome != PrintOutcome::Done);
    Q_EMIT progressChanged();
    if (outcome == PrintOutcome::Done)
        Q_EMIT printed(pages, m_where);
    else
        Q_EMIT failed(sentence(outcome));
}

void PdfPrinter::stop()
{
    if (!m_job)
        return;
    letGo(true);
    Q_EMIT progressChanged();
}

void PdfPrinter::letGo(bool abort)
{
    if (m_abandoned)
        m_abandoned->store(true);
    m_abandoned.reset();
    auto *renderer = PdfRenderer::instance();
    if (m_job && renderer) {
        if (abort)
            renderer->abandon([job = m_job] { job->abort(); });
        renderer->release(std::move(m_job));
    }
    m_job.reset();
}

QString PdfPrinter::sentence(PrintOutcome outcome) const
{
    switch (outcome) {
    case PrintOutcome::NoPrinter:
        return tr("The printer %1 is not there any more. Choose another one, or save the document as PDF.")
            .arg(m_where);
    case PrintOutcome::PageFailed:
        return tr("Page %1 could not be painted, so nothing was printed. Save the document as PDF instead.")
            .arg(m_pages.value(m_done) + 1);
    case PrintOutcome::NotBegun:
    case PrintOutcome::DeviceFailed:
        return m_toFile
                   ? tr("The file %1 could not be written. Choose another folder.").arg(m_where)
                   : tr("The printer %1 did not take the document. Look after the printer and print again.")
                         .arg(m_where);
    case PrintOutcome::Going:
    case PrintOutcome::Done:
    case PrintOutcome::Stopped:
        break;
    }
    return tr("Printing was stopped.");
}

} // namespace transmittal::widgets
