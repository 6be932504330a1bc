// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recent_log.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QQmlEngine;

namespace transmittal::app {

/// What QML and Qt complain about while it lives: a screen that works has no warnings. GUI thread.
class QmlFindings : public QObject
{
    Q_OBJECT

public:
    QmlFindings(QQmlEngine &engine, std::shared_ptr<core::RecentLog> log, QObject *parent = nullptr);

    void add(const QString &finding) { m_findings << finding; }
    /// Each once, in the order of their coming.
    [[nodiscard]] QStringList all() const;

private:
    std::shared_ptr<core::RecentLog> m_log;
    qint64 m_before; ///< what was logged earlier is not ours
    QStringList m_findings;
};

} // namespace transmittal::app
