// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sample_pdf.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QList>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <numeric>

namespace transmittal::test {

using namespace Qt::StringLiterals;

namespace {

/// Objects 1, 2, 3 … with a right cross-reference table.
QByteArray assembled(const QList<QByteArray> &objects, const QByteArray &trailer)
{
    QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<< /Root 1 0 R /Size " + size + ' ' + trailer +
           " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray stream(const QByteArray &content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

QList<QByteArray> onePage(const QByteArray &mediaBox, const QByteArray &content)
{
    return {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [" + mediaBox +
                "] /Contents 4 0 R /Resources << /ExtGState << /G << /ca 0.1 /BM /Luminosity >> >> >> >>",
            stream(content)};
}

QByteArray rc4(const QByteArray &key, QByteArray data)
{
    std::array<quint8, 256> s{};
    std::iota(s.begin(), s.end(), quint8(0));
    quint8 swapped = 0;
    for (qsizetype n = 0; n < 256; ++n) {
        auto &one = s[static_cast<std::size_t>(n)];
        swapped = static_cast<quint8>(swapped + one + static_cast<quint8>(key.at(n % key.size())));
        std::swap(one, s[swapped]);
    }
    quint8 i = 0;
    quint8 j = 0;
    for (char &byte : data) {
        j = static_cast<quint8>(j + s[++i]);
        std::swap(s[i], s[j]);
        byte = static_cast<char>(static_cast<quint8>(byte) ^ s[static_cast<quint8>(s[i] + s[j])]);
    }
    return data;
}

QByteArray md5(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Md5);
}

} // namespace

QByteArray pdfOfPages(int count, QSizeF points)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(72);
    writer.setTitle(u"Sample"_s);
    QPainter painter(&writer);
    for (int page = 1; page <= count; ++page) {
        if (page > 1)
            writer.newPage();
        painter.setFont(QFont(u"Inter"_s, 20));
        painter.drawText(QPointF(60, 100), u"Page %1"_s.arg(page));
        painter.drawText(QPointF(60, 140), u"a needle in the hay"_s);
        painter.drawText(QPointF(60, 180), u"Straße"_s);
        painter.fillRect(QRectF(60, 300, 100, 100), QColor(200, 30, 30));
    }
    painter.end();
    return buffer.data();
}

QByteArray encryptedPdf(const QByteArray &password)
{
    static const QByteArray padding =
        QByteArray::fromHex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    const QByteArray padded = (password + padding).first(32);
    const QByteArray owner = rc4(md5(padded).first(5), padded);
    const QByteArray id(16, 'i');
    const QByteArray key = md5(padded + owner + QByteArray::fromHex("FCFFFFFF") + id).first(5);
    const QByteArray user = rc4(key, padding);
    auto objects = onePage("0 0 200 200", {});
    // The key of an object: the document's with its number.
    const QByteArray content =
        rc4(md5(key + QByteArray::fromHex("0400000000")).first(10), "1 0 0 rg 20 20 99 99 re f");
    objects[3] = stream(content);
    objects.append("<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + owner.toHex() + "> /U <" + user.toHex() +
                   "> >>");
    return assembled(objects, "/Encrypt 5 0 R /ID [<" + id.toHex() + "> <" + id.toHex() + ">]");
}

QByteArray pdfWithoutPages()
{
    return assembled({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"}, {});
}

QByteArray pdfOfSize(const QByteArray &mediaBox)
{
    return assembled(onePage(mediaBox, "1 0 0 rg 1 1 50 50 re f"), {});
}

QByteArray slowPdf()
{
    QByteArray content = "/G gs 0 0 1 rg\n";
    for (int i = 0; i < 3000; ++i)
        content += "0 0 m 3000 0 3000 3000 " + QByteArray::number(i % 50) + " 3000 c f\n";
    return assembled(onePage("0 0 3000 3000", content), {});
}

} // namespace transmittal::test
