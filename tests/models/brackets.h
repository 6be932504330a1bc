// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace transmittal::test {

/// Another language, from its making to its end, that says in brackets whatever is marked for translation; of
/// one context alone when one is named.
class Brackets : public QTranslator
{
public:
    explicit Brackets(QByteArray context = {}) : m_context(std::move(context))
    {
        QCoreApplication::installTranslator(this);
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (!m_context.isEmpty() && m_context != context)
            return {};
        return u'[' + QString::fromUtf8(text) + u']';
    }

private:
    QByteArray m_context;
};

} // namespace transmittal::test
