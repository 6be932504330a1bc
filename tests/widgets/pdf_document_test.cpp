// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_document.h"
#include "pdf_search.h"
#include "support/wait.h"
#include "widgets/sample_pdf.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::widgets;
using Status = PdfDocument::Status;

namespace {

void open(PdfDocument &document, const QByteArray &content)
{
    document.setContent(content);
    REQUIRE(test::waitFor([&] { return document.status() != Status::Loading; }));
}

} // namespace

TEST_CASE("A document knows its pages and their sizes without painting one")
{
    const PdfRenderer renderer;
    PdfDocument document;
    CHECK(document.status() == Status::Empty);
    document.setContent(test::pdfOfPages(3));
    CHECK(document.status() == Status::Loading);
    REQUIRE(test::waitFor([&] { return document.status() == Status::Ready; }));
    CHECK(document.pageCount() == 3);
    CHECK(document.pageSize(0).toSize() == QSize(595, 842));
    CHECK(document.title() == u"Sample"_s);
    document.setContent({});
    CHECK(document.status() == Status::Empty);
    CHECK(document.pageCount() == 0);
}

TEST_CASE("Five hundred pages open, and the last one can be painted first")
{
    const PdfRenderer renderer;
    PdfDocument document;
    open(document, test::pdfOfPages(500));
    REQUIRE(document.status() == Status::Ready);
    CHECK(document.pageCount() == 500);
}

TEST_CASE("What is no good document is a state with a sentence, and the next one opens")
{
    const PdfRenderer renderer;
    PdfDocument document;
    const QByteArray good = test::pdfOfPages(1);
    for (const QByteArray &bad :
         {QByteArray("no PDF at all"), good.first(300), QByteArray(100'000, '\0'), test::pdfWithoutPages()}) {
        open(document, bad);
        CHECK(document.status() == Status::Failed);
        CHECK(document.error().endsWith(u'.'));
        CHECK(document.pageCount() == 0);
        CHECK(document.source() == nullptr);
    }
    open(document, good);
    CHECK(document.status() == Status::Ready);
    CHECK(document.error().isEmpty());
}

TEST_CASE("Each byte of a document may be wrong without harm")
{
    const PdfRenderer renderer;
    PdfDocument document;
    const QByteArray good = test::pdfOfPages(1);
    for (qsizetype at = 0; at < good.size(); at += good.size() / 60) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(~bad.at(at));
        open(document, bad);
        CHECK((document.status() == Status::Ready || document.status() == Status::Failed));
    }
}

TEST_CASE("An encrypted document asks for its password, says when it is wrong, and opens with the right one")
{
    const PdfRenderer renderer;
    PdfDocument document;
    open(document, test::encryptedPdf("open sesame"));
    REQUIRE(document.status() == Status::NeedsPassword);
    CHECK(document.error().isEmpty());
    document.unlock(u"something else"_s);
    REQUIRE(test::waitFor([&] { return document.status() == Status::NeedsPassword; }));
    CHECK(!document.error().isEmpty());
    document.unlock(u"open sesame"_s);
    REQUIRE(test::waitFor([&] { return document.status() == Status::Ready; }));
    CHECK(document.pageCount() == 1);
}

TEST_CASE("A search finds every place without regard to case, goes round, and starts over with a new text")
{
    const PdfRenderer renderer;
    PdfDocument document;
    open(document, test::pdfOfPages(5));
    PdfSearch search;
    search.setDocument(&document);
    search.setText(u"NEEDLE"_s);
    REQUIRE(test::waitFor([&] { return !search.isSearching(); }));
    CHECK(search.count() == 5);
    CHECK(search.current() == 0);
    CHECK(search.currentPage() == 0);
    CHECK(search.places(4).size() == 1);
    CHECK(search.places(4).first().toRectF().y() > 120.0 / 842);
    CHECK(search.places(4).first().toRectF().bottom() < 150.0 / 842);
    search.previous();
    CHECK(search.currentPage() == 4);
    search.next();
    CHECK(search.currentPage() == 0);
    search.setText(u"not there"_s);
    REQUIRE(test::waitFor([&] { return !search.isSearching(); }));
    CHECK(search.count() == 0);
    CHECK(search.current() == -1);
    search.setText(u"straße"_s);
    REQUIRE(test::waitFor([&] { return !search.isSearching(); }));
    CHECK(search.count() == 5);
    search.setText(u"n"_s);
    CHECK(!search.isSearching());
    search.setText(QString(10'000, u'x'));
    REQUIRE(test::waitFor([&] { return !search.isSearching(); }));
    CHECK(search.count() == 0);
}

TEST_CASE("A document is saved as it is, and what prevents it is said in words")
{
    const PdfRenderer renderer;
    const QTemporaryDir folder;
    PdfDocument document;
    const QByteArray content = test::pdfOfPages(2);
    open(document, content);
    QSignalSpy saved(&document, &PdfDocument::saved);
    QSignalSpy failed(&document, &PdfDocument::saveFailed);
    const QString path = folder.filePath(u"proof-17-1.pdf"_s);
    document.save(QUrl::fromLocalFile(path));
    CHECK(document.isSaving());
    REQUIRE(test::waitFor([&] { return !document.isSaving(); }));
    REQUIRE(saved.size() == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);

    const auto reason = [&](const QUrl &where) {
        failed.clear();
        document.save(where);
        REQUIRE(test::waitFor([&] { return !document.isSaving(); }));
        REQUIRE(failed.size() == 1);
        return failed.first().first().toString();
    };
    CHECK(reason(QUrl::fromLocalFile(folder.filePath(u"missing/x.pdf"_s))).contains(u"does not exist"_s));
    CHECK(reason(QUrl::fromLocalFile(folder.path())).contains(u"is a folder"_s));
    CHECK(reason(QUrl(u"https://example.org/x.pdf"_s)).endsWith(u'.'));
}

TEST_CASE("A file that can only be written in part leaves the old one as it was")
{
    const PdfRenderer renderer;
    const QTemporaryDir folder;
    PdfDocument document;
    open(document, test::pdfOfPages(40));
    REQUIRE(document.content().size() > 20'000);
    QFile old(folder.filePath(u"proof.pdf"_s));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("the old one");
    old.close();

    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    QSignalSpy failed(&document, &PdfDocument::saveFailed);
    document.save(QUrl::fromLocalFile(old.fileName()));
    const bool ended = test::waitFor([&] { return !document.isSaving(); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    REQUIRE(ended);
    CHECK(failed.size() == 1);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "the old one");
}

TEST_CASE("A suggested file keeps no folder that came with the name")
{
    CHECK(PdfDocument::suggestedFile(u"../../proof-17-1.pdf"_s).fileName() == u"proof-17-1.pdf"_s);
    CHECK(!PdfDocument::suggestedFile(u"../../proof-17-1.pdf"_s).path().contains(u".."_s));
}
