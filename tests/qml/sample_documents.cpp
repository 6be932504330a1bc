// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_documents.h"

#include "widgets/sample_pdf.h"

#include <QClipboard>
#include <QGuiApplication>

namespace transmittal::test {

QByteArray SampleDocuments::pages(int count) const
{
    return pdfOfPages(count);
}

QByteArray SampleDocuments::damaged() const
{
    return pdfOfPages(1).first(300);
}

QByteArray SampleDocuments::encrypted(const QString &password) const
{
    return encryptedPdf(password.toLatin1());
}

QString SampleDocuments::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

QQuickItem *SampleDocuments::sheet(QQuickItem *in, int page) const
{
    for (QQuickItem *child : in->childItems()) {
        if (QByteArray(child->metaObject()->className()).startsWith("PdfSheet") &&
            child->property("page").toInt() == page)
            return child;
        if (QQuickItem *found = sheet(child, page))
            return found;
    }
    return nullptr;
}

} // namespace transmittal::test
