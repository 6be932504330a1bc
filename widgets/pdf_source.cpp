// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_source.h"

#include <QLoggingCategory>
#include <QMutexLocker>
#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>

namespace transmittal::widgets {

namespace {

Q_LOGGING_CATEGORY(log, "transmittal.pdf")

constexpr qsizetype longestText = 200'000; ///< of one page; beyond that nobody reads or selects
constexpr double largestSide = 200 * 72;   ///< points: what PDF itself allows, and what a page may claim

bool isAbandoned(const QVariant &closure)
{
    return static_cast<const std::atomic_bool *>(closure.value<const void *>())->load();
}

QVariant closureOf(const std::atomic_bool &abandoned)
{
    return QVariant::fromValue(static_cast<const void *>(&abandoned));
}

QSizeF boundedSize(QSizeF size)
{
    const auto side = [](double points) {
        return std::isfinite(points) ? std::clamp(points, 1.0, largestSide) : 1.0;
    };
    return {side(size.width()), side(size.height())};
}

QRectF partOf(const QRectF &box, const QSizeF &page)
{
    return {box.x() / page.width(), box.y() / page.height(), box.width() / page.width(),
            box.height() / page.height()};
}

/// A page of one point, by hand: PDF readers mend a missing cross-reference table.
constexpr char tinyPdf[] =
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n"
    "4 0 obj\n<< /Length 22 >>\nstream\n1 0 0 rg 1 1 4 4 re f\nendstream\nendobj\n"
    "trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n";

} // namespace

PdfSource::PdfSource(QByteArray content) : m_content(std::move(content))
{}

PdfSource::~PdfSource() = default;

void PdfSource::warmUp()
{
    // What a file got wrong is for the log only, and it may quote the file.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    PdfSource tiny{QByteArray(tinyPdf)};
    const std::atomic_bool abandoned = false;
    if (tiny.open({}).state != State::Ready || tiny.render(0, {9, 9}, abandoned).isNull())
        qCWarning(log) << "Poppler does not render";
}

PdfSource::Opened PdfSource::open(const QString &password)
{
    const QMutexLocker lock(&m_mutex);
    Opened opened;
    if (m_content.isEmpty())
        return opened;
    if (!m_document)
        m_document = Poppler::Document::loadFromData(m_content);
    if (!m_document)
        return opened;
    if (m_document->isLocked()) {
        if (password.isEmpty()) {
            opened.state = State::NeedsPassword;
            return opened;
        }
        // Old files take Latin 1, new ones UTF-8. True means: still locked.
        bool locked = m_document->unlock(password.toLatin1(), password.toLatin1());
        if (locked)
            locked = m_document->unlock(password.toUtf8(), password.toUtf8());
        if (locked) {
            opened.state = State::WrongPassword;
            return opened;
        }
    }
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    const int count = m_document->numPages();
    if (count <= 0) {
        opened.state = State::NoPages;
        return opened;
    }
    if (count > mostPages) {
        opened.state = State::TooManyPages;
        return opened;
    }
    for (int i = 0; i < count; ++i) {
        const auto page = this->page(i);
        opened.pages.append(page ? boundedSize(page->pageSizeF()) : QSizeF(612, 792));
    }
    opened.title = m_document->title();
    opened.state = State::Ready;
    return opened;
}

std::unique_ptr<Poppler::Page> PdfSource::page(int index) const
{
    if (!m_document || m_document->isLocked() || index < 0 || index >= m_document->numPages())
        return nullptr;
    return m_document->page(index);
}

QImage PdfSource::render(int index, QSize pixels, const std::atomic_bool &abandoned)
{
    const QMutexLocker lock(&m_mutex);
    const auto page = this->page(index);
    if (!page || pixels.isEmpty())
        return {};
    const QSizeF size = boundedSize(page->pageSizeF());
    QImage image = page->renderToImage(
        pixels.width() / size.width() * 72.0, pixels.height() / size.height() * 72.0, 0, 0, pixels.width(),
        pixels.height(), Poppler::Page::Rotate0, nullptr, nullptr, isAbandoned, closureOf(abandoned));
    return abandoned.load() ? QImage() : image;
}

PdfPageText PdfSource::text(int index, const std::atomic_bool &abandoned)
{
    const QMutexLocker lock(&m_mutex);
    PdfPageText all;
    const auto page = this->page(index);
    if (!page)
        return all;
    const QSizeF size = boundedSize(page->pageSizeF());
    const auto words = page->textList(Poppler::Page::Rotate0, isAbandoned, closureOf(abandoned));
    const auto add = [&all](QChar c, const QRectF &box) {
        all.text += c;
        all.boxes.append(box);
    };
    QRectF last;
    for (const auto &word : words) {
        const QRectF box = word->boundingBox();
        if (!all.isEmpty()) {
            const bool sameLine =
                box.center().y() > last.top() && box.center().y() < last.bottom() && box.left() > last.left();
            add(sameLine ? u' ' : u'\n', {});
        }
        last = box;
        const QString letters = word->text();
        for (qsizetype i = 0; i < letters.size(); ++i)
            add(letters.at(i).isNull() ? QChar(QChar::ReplacementCharacter) : letters.at(i),
                partOf(word->charBoundingBox(static_cast<int>(i)), size));
        if (all.text.size() > longestText)
            break;
    }
    return all;
}

QList<QRectF> PdfSource::find(int index, const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    QList<QRectF> all;
    const auto page = this->page(index);
    if (!page || text.isEmpty())
        return all;
    const QSizeF size = boundedSize(page->pageSizeF());
    for (const QRectF &box : page->search(text, Poppler::Page::IgnoreCase | Poppler::Page::IgnoreDiacritics))
        all.append(partOf(box, size));
    return all;
}

} // namespace transmittal::widgets
