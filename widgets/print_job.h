// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdf_source.h"

#include <QPainter>
#include <QPrinter>
#include <QString>

#include <atomic>
#include <memory>

namespace transmittal::widgets {

/// Where a document goes, and how often.
struct PrintTarget
{
    QString printer;  ///< a name of this machine's printers; empty: a file
    QString fileName; ///< the PDF to write, when there is no printer
    QString title;    ///< what the printer's list of jobs shows
    int copies = 1;
};

/// What printing came to.
enum class PrintOutcome {
    Going,
    Done,
    Stopped,
    NoPrinter,    ///< no printer of that name (any more)
    NotBegun,     ///< the printer or the file takes nothing
    PageFailed,   ///< a page could not be painted
    DeviceFailed, ///< the device refused a page, or broke off
};

/// One document on its way to one printer, page by page, so that pages on the screen are painted in between.
/// Made, used and freed on the renderer's thread; each step is checked, and nothing counts before end().
class PrintJob
{
public:
    PrintJob(std::shared_ptr<PdfSource> source, PrintTarget target);

    /// Opens the printer for a first page of that size in points.
    [[nodiscard]] PrintOutcome begin(QSizeF page);
    /// Paints a page; all but the first begin on a new sheet.
    [[nodiscard]] PrintOutcome print(int page, QSizeF size, const std::atomic_bool &abandoned);
    /// Hands the job over. Done only if the device took all of it.
    [[nodiscard]] PrintOutcome end();
    /// Throws away what was painted.
    void abort();

private:
    void setSheet(QSizeF page);
    /// Where the pages go until all of them are there.
    [[nodiscard]] QString partFile() const;
    [[nodiscard]] bool putInPlace() const;

    std::shared_ptr<PdfSource> m_source;
    PrintTarget m_target;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter;
    bool m_first = true;
};

} // namespace transmittal::widgets
