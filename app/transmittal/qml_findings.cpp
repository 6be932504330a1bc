// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml_findings.h"

#include <QQmlEngine>
#include <QQmlError>

namespace transmittal::app {

using namespace Qt::StringLiterals;

QmlFindings::QmlFindings(QQmlEngine &engine, std::shared_ptr<core::RecentLog> log, QObject *parent)
    : QObject(parent), m_log(std::move(log)), m_before(m_log->added())
{
    connect(&engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            m_findings << warning.toString();
    });
}

QStringList QmlFindings::all() const
{
    QStringList findings = m_findings;
    for (const core::LogRecord &record : m_log->records())
        // Ours are about the database and its like; what QML and Qt Quick say has other categories.
        if (record.number > m_before && !record.category.startsWith(u"transmittal."_s))
            findings << record.text;
    findings.removeDuplicates();
    return findings;
}

} // namespace transmittal::app
