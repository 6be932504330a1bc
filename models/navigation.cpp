// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation.h"

#include "core/logging.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostVisits = 50;
}

Navigation::Navigation(QObject *parent) : QObject(parent), m_visits{{pages().first(), {}}}
{}

QStringList Navigation::pages()
{
    return {u"overview"_s, u"transmissions"_s, u"activity"_s, u"settings"_s};
}

QString Navigation::page() const
{
    return m_visits[m_position].page;
}

void Navigation::go(const QString &page, const QVariantMap &arguments)
{
    if (!pages().contains(page)) {
        qCWarning(logCore) << "there is no such page" << core::field("page", page);
        return;
    }
    if (page == this->page() && arguments.isEmpty())
        return;
    m_visits.resize(m_position + 1);
    m_visits.push_back({page, arguments});
    if (m_visits.size() > mostVisits)
        m_visits.erase(m_visits.begin());
    show(m_visits.size() - 1);
}

void Navigation::back()
{
    if (canGoBack())
        show(m_position - 1);
}

void Navigation::forward()
{
    if (canGoForward())
        show(m_position + 1);
}

void Navigation::show(std::size_t position)
{
    m_position = position;
    Q_EMIT pageChanged();
    const Visit &visit = m_visits[m_position];
    if (!visit.arguments.isEmpty())
        Q_EMIT asked(visit.page, visit.arguments);
}

} // namespace transmittal::models
