// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_page_item.h"
#include "support/wait.h"
#include "widgets/sample_pdf.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::widgets;
using Status = PdfPageItem::Status;

namespace {

/// A page on a window, as QML would make it.
struct Shown
{
    struct Item : PdfPageItem
    {
        using PdfPageItem::componentComplete;
        using PdfPageItem::PdfPageItem;
    };

    explicit Shown(const QByteArray &content, QSizeF size = {595, 842})
    {
        window.resize(800, 900);
        auto *made = new Item(window.contentItem());
        item = made;
        item->setSize(size);
        item->setDocument(&document);
        document.setContent(content);
        window.show();
        made->componentComplete();
    }

    [[nodiscard]] bool becomes(Status status) const
    {
        return test::waitFor([&] { return item->status() == status; });
    }

    PdfDocument document;
    QQuickWindow window;
    PdfPageItem *item = nullptr;
};

bool isRed(const QColor &color)
{
    return color.red() > 150 && color.green() < 100;
}

} // namespace

TEST_CASE("A page is painted at the size of its item, and again when that changes")
{
    PdfRenderer renderer;
    Shown shown(test::pdfOfPages(1));
    CHECK(shown.item->status() != Status::Ready);
    REQUIRE(shown.becomes(Status::Ready));
    CHECK(shown.item->image().size() == QSize(595, 842));
    CHECK(isRed(shown.item->image().pixelColor(110, 350)));
    CHECK(shown.item->image().pixelColor(400, 600) == QColor(Qt::white));
    // What the window shows is that image.
    const QImage grabbed = shown.window.grabWindow();
    CHECK(isRed(grabbed.pixelColor(110, 350)));

    shown.item->setSize({1190, 1684});
    REQUIRE(test::waitFor([&] { return shown.item->image().width() == 1190; }));
    shown.item->setSize({595, 842});
    REQUIRE(test::waitFor([&] { return shown.item->image().width() == 595; }));
    CHECK(renderer.cachedKilobytes() > 0);
}

TEST_CASE("Its text is there for screen readers, for selecting and for the clipboard")
{
    const PdfRenderer renderer;
    Shown shown(test::pdfOfPages(1));
    REQUIRE(test::waitFor([&] { return !shown.item->text().isEmpty(); }));
    CHECK(shown.item->text() == u"Page 1\na needle in the hay\nStraße"_s);
    shown.item->selectWord({95, 135});
    CHECK(shown.item->selectedText() == u"needle"_s);
    REQUIRE(shown.item->selection().size() == 1);
    CHECK(shown.item->selection().first().toRectF().contains(QPointF(95, 135)));
    shown.item->select({60, 95}, {600, 175});
    CHECK(shown.item->selectedText() == shown.item->text());
    CHECK(shown.item->selection().size() == 3);
    PdfPageItem::copy(shown.item->selectedText());
    CHECK(QGuiApplication::clipboard()->text() == shown.item->text());
    shown.item->clearSelection();
    CHECK(shown.item->selection().isEmpty());
    shown.item->selectAll();
    CHECK(shown.item->selectedText() == shown.item->text());
}

TEST_CASE("A huge page is painted within bounds, and one without sense does no harm")
{
    const PdfRenderer renderer;
    for (const QByteArray &box :
         {QByteArray("0 0 14400 14400"), QByteArray("0 0 99999999 99999999"), QByteArray("0 0 0 0"),
          QByteArray("0 0 -5 -5"), QByteArray("a b c d"), QByteArray("0 0 1 14400")}) {
        INFO(box.toStdString());
        Shown shown(test::pdfOfSize(box), {20'000, 20'000});
        REQUIRE(test::waitFor([&] {
            return shown.item->status() == Status::Ready || shown.item->status() == Status::Failed ||
                   shown.document.status() == PdfDocument::Status::Failed;
        }));
        CHECK(double(shown.item->image().width()) * shown.item->image().height() <=
              PdfPageItem::mostPixels * 1.01);
    }
    CHECK(PdfPageItem::boundedPixels({1e6, 10}, 2).width() == PdfPageItem::longestSide);
    CHECK(PdfPageItem::boundedPixels({0, 10}, 2).isEmpty());
}

TEST_CASE("The cache of painted pages stays within its bound")
{
    PdfRenderer renderer;
    for (int page = 0; page < 100; ++page)
        renderer.cache({1, page, {2000, 2000}, 1}, QImage(2000, 2000, QImage::Format_RGB32));
    CHECK(renderer.cachedKilobytes() <= PdfRenderer::mostKilobytes);
    CHECK(renderer.cached({1, 0, {2000, 2000}, 1}).isNull());
    CHECK(!renderer.cached({1, 99, {2000, 2000}, 1}).isNull());
}

TEST_CASE("A page may go, and the whole program end, while it is being painted")
{
    for (int run = 0; run < 3; ++run) {
        PdfRenderer renderer;
        auto shown = std::make_unique<Shown>(test::slowPdf(), QSizeF(3000, 3000));
        REQUIRE(test::waitFor([&] { return shown->document.status() == PdfDocument::Status::Ready; }));
        REQUIRE(shown->item->status() == Status::Loading);
        if (run == 0)
            shown->document.setContent(test::pdfOfPages(1));
        else if (run == 1)
            delete std::exchange(shown->item, nullptr);
        shown.reset();
    }
}

TEST_CASE("A hundred requests for a page that is zoomed end with the last one")
{
    const PdfRenderer renderer;
    Shown shown(test::pdfOfPages(2));
    REQUIRE(shown.becomes(Status::Ready));
    for (int i = 0; i < 100; ++i)
        shown.item->setSize({600.0 + i, 842});
    REQUIRE(test::waitFor([&] { return shown.item->image().width() == 699; }));
    shown.item->setPage(1);
    CHECK(shown.item->image().isNull());
    REQUIRE(shown.becomes(Status::Ready));
    REQUIRE(test::waitFor([&] { return shown.item->text().startsWith(u"Page 2"_s); }));
    shown.item->setPage(7);
    CHECK(shown.item->status() == Status::Empty);
}
