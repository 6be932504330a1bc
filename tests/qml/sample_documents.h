// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>

namespace transmittal::test {

/// PDFs for test cases, and what these cannot find by themselves.
class SampleDocuments : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    Q_INVOKABLE [[nodiscard]] QByteArray nothing() const { return {}; }
    Q_INVOKABLE [[nodiscard]] QByteArray pages(int count) const;
    Q_INVOKABLE [[nodiscard]] QByteArray damaged() const;
    Q_INVOKABLE [[nodiscard]] QByteArray encrypted(const QString &password) const;
    Q_INVOKABLE [[nodiscard]] QString clipboard() const;
    /// The sheet of a page somewhere in an item; null while there is none.
    Q_INVOKABLE [[nodiscard]] QQuickItem *sheet(QQuickItem *in, int page) const;
};

} // namespace transmittal::test
