// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_printer.h"
#include "support/wait.h"
#include "widgets/sample_pdf.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <poppler-qt6.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::widgets;

namespace {

struct Desk
{
    explicit Desk(const QByteArray &content)
    {
        document.setContent(content);
        REQUIRE(test::waitFor([&] { return document.status() == PdfDocument::Status::Ready; }));
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"out.pdf"_s); }
    [[nodiscard]] bool ends() const
    {
        return test::waitFor([&] { return printed.size() + failed.size() > 0; });
    }

    PdfRenderer renderer;
    QTemporaryDir folder;
    PdfDocument document;
    PdfPrinter printer;
    QSignalSpy printed{&printer, &PdfPrinter::printed};
    QSignalSpy failed{&printer, &PdfPrinter::failed};
};

} // namespace

TEST_CASE("The pages that were asked for are printed, each of them, and success is said once at the end")
{
    Desk desk(test::pdfOfPages(4));
    desk.printer.printToFile(&desk.document, QUrl::fromLocalFile(desk.file()), u"2-3"_s);
    CHECK(desk.printer.isPrinting());
    CHECK(desk.printer.pagesWanted() == 2);
    CHECK(desk.printed.isEmpty());
    REQUIRE(desk.ends());
    REQUIRE(desk.failed.isEmpty());
    CHECK(desk.printed.size() == 1);
    CHECK(desk.printed.first().first().toInt() == 2);
    CHECK_FALSE(desk.printer.isPrinting());

    const auto paper = Poppler::Document::load(desk.file());
    REQUIRE(paper);
    REQUIRE(paper->numPages() == 2);
    CHECK(paper->page(0)->pageSizeF().toSize() == QSize(595, 842));
    const QImage image = paper->page(1)->renderToImage(72, 72);
    CHECK(image.pixelColor(110, 350).red() > 150);
    CHECK(image.pixelColor(110, 350).green() < 100);
    CHECK(image.pixelColor(400, 600).green() > 250);
}

TEST_CASE("A sheet that lies across is printed across")
{
    Desk desk(test::pdfOfPages(1, {842, 595}));
    desk.printer.printToFile(&desk.document, QUrl::fromLocalFile(desk.file()), {});
    REQUIRE(desk.ends());
    REQUIRE(desk.failed.isEmpty());
    CHECK(Poppler::Document::load(desk.file())->page(0)->pageSizeF().toSize() == QSize(842, 595));
}

TEST_CASE("What cannot be printed is a sentence and never a success")
{
    Desk desk(test::pdfOfPages(2));
    SECTION("a folder that is not there")
    {
        desk.printer.printToFile(&desk.document,
                                 QUrl::fromLocalFile(desk.folder.filePath(u"missing/out.pdf"_s)), {});
    }
    SECTION("a printer that is gone")
    {
        desk.printer.print(&desk.document, u"The printer of yesterday"_s, {}, 1);
    }
    SECTION("no printer")
    {
        desk.printer.print(&desk.document, {}, {}, 1);
    }
    SECTION("pages that are not there")
    {
        desk.printer.printToFile(&desk.document, QUrl::fromLocalFile(desk.file()), u"7"_s);
    }
    SECTION("no document")
    {
        desk.printer.printToFile(nullptr, QUrl::fromLocalFile(desk.file()), {});
    }
    REQUIRE(desk.ends());
    CHECK(desk.printed.isEmpty());
    REQUIRE(desk.failed.size() == 1);
    CHECK(desk.failed.first().first().toString().endsWith(u'.'));
    CHECK_FALSE(desk.printer.isPrinting());
}

TEST_CASE("A disk that becomes full while printing is no success, and the old file stays")
{
    Desk desk(test::pdfOfPages(3));
    QFile old(desk.file());
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("the old one");
    old.close();
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{2048, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    desk.printer.printToFile(&desk.document, QUrl::fromLocalFile(desk.file()), {});
    const bool ended = desk.ends();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    REQUIRE(ended);
    CHECK(desk.printed.isEmpty());
    CHECK(desk.failed.size() == 1);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "the old one");
}

TEST_CASE("Printing can be stopped, and leaves no half file")
{
    Desk desk(test::pdfOfPages(200));
    desk.printer.printToFile(&desk.document, QUrl::fromLocalFile(desk.file()), {});
    REQUIRE(test::waitFor([&] { return desk.printer.pagesDone() > 1; }));
    desk.printer.stop();
    CHECK_FALSE(desk.printer.isPrinting());
    REQUIRE(test::waitFor([&] { return !QFile::exists(desk.file() + u".part"_s); }));
    CHECK_FALSE(QFile::exists(desk.file()));
    CHECK(desk.printed.isEmpty());
    // The next one is not disturbed by it.
    desk.printer.printToFile(&desk.document, QUrl::fromLocalFile(desk.file()), u"1"_s);
    REQUIRE(desk.ends());
    CHECK(desk.printed.size() == 1);
}

TEST_CASE("The program may end while a document is printed")
{
    auto desk = std::make_unique<Desk>(test::pdfOfPages(50));
    desk->printer.printToFile(&desk->document, QUrl::fromLocalFile(desk->file()), {});
    REQUIRE(test::waitFor([&] { return desk->printer.pagesDone() > 0; }));
    desk.reset();
}

TEST_CASE("The machine's printers are looked for without waiting")
{
    Desk desk(test::pdfOfPages(1));
    desk.printer.look();
    CHECK(desk.printer.isLooking());
    REQUIRE(test::waitFor([&] { return !desk.printer.isLooking(); }));
    CHECK(desk.printer.printers().isEmpty() == desk.printer.usualPrinter().isEmpty());
}
