// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/canonical_pdf.h"

#include <QCryptographicHash>
#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <optional>

namespace transmittal::documents {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// An object between "obj" and "endobj": what may name others, and the stream that may not.
struct Object
{
    QByteArray head;
    QByteArray stream;
};

Error notOurs(const char *what)
{
    return {ErrorCode::Internal, u"The program made a mistake while writing a PDF; its log says where."_s,
            u"canonicalPdf: %1"_s.arg(QLatin1String(what))};
}

std::optional<qsizetype> numberAfter(const QByteArray &text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\n' || text[end] == '\r'))
        ++end;
    const qsizetype begin = end;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    bool good = false;
    const auto number = text.mid(begin, end - begin).toLongLong(&good);
    return good ? std::optional(static_cast<qsizetype>(number)) : std::nullopt;
}

/// The offsets of the cross-reference table, by object number.
Result<QList<qsizetype>> offsets(const QByteArray &pdf)
{
    const qsizetype mark = pdf.lastIndexOf("startxref");
    const auto table = mark < 0 ? std::nullopt : numberAfter(pdf, mark + 9);
    if (!table || !pdf.mid(*table, 4).startsWith("xref"))
        return notOurs("no cross-reference table");
    const qsizetype header = pdf.indexOf("0 ", *table);
    const auto count = header < 0 ? std::nullopt : numberAfter(pdf, header + 2);
    const qsizetype first = header < 0 ? -1 : pdf.indexOf('\n', header) + 1;
    if (!count || first <= 0 || pdf.size() < first + *count * 20)
        return notOurs("a short cross-reference table");
    QList<qsizetype> all;
    for (qsizetype i = 0; i < *count; ++i)
        all.append(numberAfter(pdf, first + i * 20).value_or(0));
    return all;
}

Result<Object> objectAt(const QByteArray &pdf, const QList<qsizetype> &table, qsizetype number)
{
    if (number <= 0 || number >= table.size())
        return notOurs("a reference to nowhere");
    const QByteArray opening = QByteArray::number(number) + " 0 obj";
    const qsizetype at = table.at(number);
    if (!pdf.mid(at, opening.size()).startsWith(opening))
        return notOurs("a wrong offset");
    // Objects lie one after the other, so the next offset bounds this one, whatever bytes a stream holds.
    qsizetype end = pdf.size();
    for (const qsizetype other : table)
        if (other > at && other < end)
            end = other;
    end = pdf.lastIndexOf("endobj", end - 1);
    if (end < at)
        return notOurs("an object without an end");
    const QByteArray body = pdf.mid(at + opening.size(), end - at - opening.size()).trimmed();
    const qsizetype stream = body.indexOf("stream\n");
    if (stream < 0)
        return Object{body, {}};
    return Object{body.first(stream), body.sliced(stream)};
}

const QRegularExpression &reference()
{
    static const QRegularExpression pattern(uR"(\b(\d+) 0 R\b)"_s);
    return pattern;
}

QList<qsizetype> namedIn(const QByteArray &head)
{
    QList<qsizetype> numbers;
    auto matches = reference().globalMatch(QString::fromLatin1(head));
    while (matches.hasNext())
        numbers.append(matches.next().captured(1).toLongLong());
    return numbers;
}

QByteArray renumbered(const QByteArray &head, const QHash<qsizetype, qsizetype> &fresh)
{
    const QString text = QString::fromLatin1(head);
    QString result;
    qsizetype from = 0;
    auto matches = reference().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += u"%1 0 R"_s.arg(fresh.value(match.captured(1).toLongLong()));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result.toLatin1();
}

QByteArray fontTag(qsizetype number)
{
    QByteArray tag(6, 'A');
    for (char &letter : tag) {
        letter = static_cast<char>('A' + number % 26);
        number /= 26;
    }
    return tag;
}

/// Puts our own facts in place of the clock's and of the object's old number.
QByteArray withFacts(QByteArray head, const PdfFacts &facts, qsizetype number)
{
    static const QRegularExpression date(uR"(/CreationDate \([^)]*\))"_s);
    static const QRegularExpression tag(uR"(/FontName /[A-Z]{6}\+)"_s);
    QString text = QString::fromLatin1(head);
    text.replace(date, u"/CreationDate (D:%1Z)"_s.arg(facts.created.toUTC().toString(u"yyyyMMddHHmmss"_s)));
    text.replace(tag, u"/FontName /%1+"_s.arg(QString::fromLatin1(fontTag(number))));
    text.replace("/Type /Catalog\n"_L1,
                 u"/Type /Catalog\n/Lang (%1)\n/ViewerPreferences << /DisplayDocTitle true >>\n"_s.arg(
                     facts.language));
    return text.toLatin1();
}

} // namespace

Result<QByteArray> canonicalPdf(const QByteArray &written, const PdfFacts &facts)
{
    const auto table = offsets(written);
    if (!table)
        return table.error();
    const qsizetype trailer = written.lastIndexOf("trailer");
    QList<qsizetype> order = trailer < 0 ? QList<qsizetype>() : namedIn(written.sliced(trailer));
    if (order.size() != 2)
        return notOurs("a trailer without root and information");

    QHash<qsizetype, qsizetype> fresh;
    QHash<qsizetype, Object> objects;
    for (qsizetype i = 0; i < order.size(); ++i) {
        auto object = objectAt(written, *table, order.at(i));
        if (!object)
            return object.error();
        fresh.insert(order.at(i), i + 1);
        for (const qsizetype other : namedIn(object->head))
            if (!order.contains(other))
                order.append(other);
        objects.insert(order.at(i), std::move(object).value());
    }

    QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray entries = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < order.size(); ++i) {
        const Object &object = objects[order.at(i)];
        entries += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" +
               withFacts(renumbered(object.head, fresh), facts, i + 1) + object.stream + "\nendobj\n";
    }
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).first(16).toHex();
    const QByteArray size = QByteArray::number(order.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray end = renumbered(written.sliced(trailer), fresh);
    static const QRegularExpression named(uR"(/(Info|Root) \d+ 0 R)"_s);
    pdf += "xref\n0 " + size + '\n' + entries + "trailer\n<<\n/Size " + size + '\n';
    auto matches = named.globalMatch(QString::fromLatin1(end));
    while (matches.hasNext())
        pdf += matches.next().captured().toLatin1() + '\n';
    pdf += "/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

} // namespace transmittal::documents
