// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print_job.h"

#include "pdf_page_item.h"

#include <QFile>
#include <QFileInfo>
#include <QPrinterInfo>

#include <cmath>

namespace transmittal::widgets {

namespace {
constexpr int dotsPerInch = 300; ///< hashes in 8 points stay sharp, and a page is some 30 MB
} // namespace

PrintJob::PrintJob(std::shared_ptr<PdfSource> source, PrintTarget target)
    : m_source(std::move(source)), m_target(std::move(target))
{}

void PrintJob::setSheet(QSizeF page)
{
    const bool wide = page.width() > page.height();
    m_printer->setPageSize(
        QPageSize(wide ? page.transposed() : page, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    m_printer->setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

QString PrintJob::partFile() const
{
    return m_target.fileName + QStringLiteral(".part");
}

bool PrintJob::putInPlace() const
{
    // The device does not tell of a disk that became full; the file does.
    QFile part(partFile());
    if (!part.open(QIODevice::ReadOnly) || part.size() < 32 || !part.seek(part.size() - 32) ||
        !part.readAll().contains("%%EOF"))
        return false;
    part.close();
    if (QFileInfo(m_target.fileName).isFile() && !QFile::remove(m_target.fileName))
        return false;
    return part.rename(m_target.fileName);
}

PrintOutcome PrintJob::begin(QSizeF page)
{
    if (!m_target.printer.isEmpty()) {
        const QPrinterInfo info = QPrinterInfo::printerInfo(m_target.printer);
        if (info.isNull())
            return PrintOutcome::NoPrinter;
        m_printer = std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    } else {
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        m_printer->setOutputFormat(QPrinter::PdfFormat);
        m_printer->setOutputFileName(partFile());
    }
    m_printer->setDocName(m_target.title);
    m_printer->setCreator(QStringLiteral("Transmittal"));
    m_printer->setResolution(dotsPerInch);
    m_printer->setFullPage(true);
    m_printer->setCopyCount(m_target.copies);
    setSheet(page);
    if (!m_printer->isValid() || !m_painter.begin(m_printer.get()))
        return PrintOutcome::NotBegun;
    return PrintOutcome::Going;
}

PrintOutcome PrintJob::print(int page, QSizeF size, const std::atomic_bool &abandoned)
{
    if (!m_first) {
        setSheet(size);
        if (!m_printer->newPage())
            return PrintOutcome::DeviceFailed;
    }
    m_first = false;
    const QRectF sheet = m_printer->paperRect(QPrinter::DevicePixel);
    const QSizeF fitted = size.scaled(sheet.size(), Qt::KeepAspectRatio);
    const QImage image = m_source->render(page, PdfPageItem::boundedPixels(fitted, 1), abandoned);
    if (abandoned.load())
        return PrintOutcome::Stopped;
    if (image.isNull())
        return PrintOutcome::PageFailed;
    m_painter.drawImage(
        QRectF(QPointF((sheet.width() - fitted.width()) / 2, (sheet.height() - fitted.height()) / 2), fitted),
        image);
    return m_printer->printerState() == QPrinter::Error || m_printer->printerState() == QPrinter::Aborted
               ? PrintOutcome::DeviceFailed
               : PrintOutcome::Going;
}

PrintOutcome PrintJob::end()
{
    if (!m_painter.end() || m_printer->printerState() == QPrinter::Error ||
        m_printer->printerState() == QPrinter::Aborted)
        return PrintOutcome::DeviceFailed;
    m_printer.reset();
    if (m_target.printer.isEmpty() && !putInPlace())
        return PrintOutcome::DeviceFailed;
    return PrintOutcome::Done;
}

void PrintJob::abort()
{
    if (m_printer)
        m_printer->abort();
    if (m_painter.isActive())
        m_painter.end();
    m_printer.reset();
    if (m_target.printer.isEmpty())
        QFile::remove(partFile());
}

} // namespace transmittal::widgets
