// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview_figures.h"

#include "error_words.h"
#include "format.h"
#include "language_watch.h"
#include "status_look.h"
#include "transmissions/statistics_repository.h"

#include <QLocale>

#include <numeric>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using database::Connection;
using transmissions::DayOutcomes;
using transmissions::WaitingOnPerson;
namespace statistics = transmissions::statistics;

namespace {

constexpr qint64 dueCap = 10'000; ///< the database counts one more and stops
constexpr int dueDays = 3;

QVariantMap filterOf(const QString &kind)
{
    if (kind == "due"_L1)
        return {{u"dueWithin"_s, dueDays}};
    return {{u"states"_s, QStringList{kind}}};
}

QString titleOf(const QString &kind)
{
    return kind == "due"_L1 ? OverviewFigures::tr("Due soon") : StatusLook::word(kind);
}

QString meaningOf(const QString &kind)
{
    if (kind == "rejected"_L1)
        return OverviewFigures::tr("Correct the data and send again.");
    if (kind == "unconfirmed"_L1)
        return OverviewFigures::tr("Find out whether it was filed.");
    if (kind == "on_hold"_L1)
        return OverviewFigures::tr("Mend the channel and resume it.");
    if (kind == "failed"_L1)
        return OverviewFigures::tr("Look at the errors and retry.");
    if (kind == "due"_L1)
        return OverviewFigures::tr("Not filed yet, and due within %n day(s) or late.", nullptr, dueDays);
    return StatusLook::meaning(kind);
}

QList<OverviewTile> tilesOf(const std::vector<WaitingOnPerson> &waiting)
{
    QList<OverviewTile> tiles;
    for (const WaitingOnPerson &each : waiting) {
        const bool capped = each.kind == "due"_L1 && each.count > dueCap;
        tiles.append({each.kind, titleOf(each.kind), meaningOf(each.kind), each.count,
                      Format::count(std::min(each.count, capped ? dueCap : each.count), capped), each.oldest,
                      filterOf(each.kind)});
    }
    return tiles;
}

double milliseconds(const std::optional<double> &seconds)
{
    return seconds ? *seconds * 1000 : ChartSeries::none;
}

template <typename F>
QList<double> column(const std::vector<DayOutcomes> &days, F value)
{
    QList<double> values;
    for (const DayOutcomes &day : days)
        values.append(static_cast<double>(value(day)));
    return values;
}

ChartSeries counted(const QString &state, const QString &mark, const QList<double> &values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return {StatusLook::word(state), StatusLook::tone(state), mark,
            ChartData::text(ChartData::Unit::Count, sum), values};
}

double shareOf(const DayOutcomes &day)
{
    return statistics::acceptanceRate({day}).value_or(ChartSeries::none);
}

} // namespace

OverviewFigures::OverviewFigures(QObject *parent)
    : QObject(parent), m_outcomes(new ChartData(ChartData::Shape::Bars, ChartData::Unit::Count, this)),
      m_acceptance(new ChartData(ChartData::Shape::Lines, ChartData::Unit::Share, this)),
      m_times(new ChartData(ChartData::Shape::Lines, ChartData::Unit::Duration, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false) && mayRead())
            read();
    });
    // The words in tiles and charts follow the language at once.
    LanguageWatch::listen(this, [this] {
        show();
        Q_EMIT errorChanged();
    });
}

void OverviewFigures::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &OverviewFigures::identityChanged);
        connect(session, &Session::identityChanged, this, &OverviewFigures::identityChanged);
        connect(session, &Session::hint, this, &OverviewFigures::hinted);
        connect(session, &Session::resync, this, &OverviewFigures::readSoon);
        connect(session, &Session::tick, this, &OverviewFigures::readSoon);
    }
    Q_EMIT sessionChanged();
    identityChanged();
    readSoon();
}

void OverviewFigures::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    readSoon();
}

bool OverviewFigures::mayRead() const
{
    return m_active && m_session && m_session->isSignedIn();
}

void OverviewFigures::identityChanged()
{
    const QString login = m_session && m_session->isSignedIn() ? m_session->login() : QString();
    if (login == m_login)
        return;
    m_login = login;
    ++m_reading; // what is under way was another person's question
    m_figures = {};
    m_loaded = false;
    m_again = false;
    m_pause.stop();
    setLoading(false);
    setError({}, false);
    show();
    readSoon();
}

void OverviewFigures::hinted(const QString &channel)
{
    if (channel == "tm_transmission"_L1 || channel == "tm_queue"_L1)
        readSoon();
}

void OverviewFigures::refresh()
{
    if (mayRead())
        read();
}

void OverviewFigures::readSoon()
{
    if (!mayRead())
        return;
    if (m_pause.isActive())
        m_again = true;
    else
        read();
}

Result<OverviewFigures::Figures> OverviewFigures::figures(Connection &connection)
{
    const auto byDay = statistics::outcomesByDay(connection, {}, days);
    if (!byDay)
        return byDay.error();
    const auto waiting = statistics::waitingOnPerson(connection, {});
    if (!waiting)
        return waiting.error();
    return Figures{*byDay, *waiting};
}

void OverviewFigures::read()
{
    m_pause.start();
    m_again = false;
    setLoading(true);
    m_session->ask(Session::Lane::Lists, this, figures,
                   [this, number = ++m_reading](const Result<Figures> &answer) {
                       if (number == m_reading)
                           take(answer);
                   });
}

void OverviewFigures::take(const Result<Figures> &answer)
{
    setLoading(false);
    if (!answer)
        return setError(answer.error().staff, answer.error().code == core::ErrorCode::NotPermitted);
    setError({}, false);
    m_figures = *answer;
    m_loaded = true;
    show();
}

void OverviewFigures::show()
{
    m_tiles = tilesOf(m_figures.waiting);
    showCharts();
    Q_EMIT changed();
}

void OverviewFigures::showCharts()
{
    const std::vector<DayOutcomes> &all = m_figures.days;
    const QLocale locale;
    // Day and month in the order of the dates elsewhere.
    const bool monthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    const QString shortest = monthFirst ? u"MMM d"_s : u"d MMM"_s;
    QStringList labels;
    QStringList names;
    for (const DayOutcomes &day : all) {
        labels << locale.toString(day.day, shortest);
        names << locale.toString(day.day, QLocale::LongFormat);
    }
    m_outcomes->set(
        labels, names,
        {counted(u"accepted"_s, u"plain"_s, column(all, [](const auto &day) { return day.accepted; })),
         counted(u"rejected"_s, u"stripes"_s, column(all, [](const auto &day) { return day.rejected; })),
         counted(u"unconfirmed"_s, u"dots"_s, column(all, [](const auto &day) { return day.unconfirmed; })),
         counted(u"failed"_s, u"grid"_s, column(all, [](const auto &day) { return day.failed; }))});
    m_acceptance->set(
        labels, names,
        {{tr("Accepted of all answered"), u"good"_s, u"circle"_s, acceptanceRate(), column(all, shareOf)}});
    m_times->set(labels, names,
                 {{tr("Half are accepted within"),
                   u"info"_s,
                   u"circle"_s,
                   {},
                   column(all, [](const auto &day) { return milliseconds(day.p50Seconds); })},
                  {tr("95 of 100 within"), u"warn"_s, u"square"_s, {}, column(all, [](const auto &day) {
                       return milliseconds(day.p95Seconds);
                   })}});
}

qint64 OverviewFigures::waiting() const
{
    return std::accumulate(
        m_tiles.begin(), m_tiles.end(), qint64(0),
        [](qint64 sum, const OverviewTile &tile) { return tile.kind == "due"_L1 ? sum : sum + tile.count; });
}

QString OverviewFigures::acceptedToday() const
{
    return m_figures.days.empty() ? u"–"_s : Format::number(m_figures.days.back().accepted);
}

QString OverviewFigures::acceptedInAll() const
{
    if (m_figures.days.empty())
        return u"–"_s;
    return Format::number(
        std::accumulate(m_figures.days.begin(), m_figures.days.end(), qint64(0),
                        [](qint64 sum, const DayOutcomes &day) { return sum + day.accepted; }));
}

QString OverviewFigures::acceptanceRate() const
{
    const auto rate = statistics::acceptanceRate(m_figures.days);
    return rate ? Format::percent(*rate) : u"–"_s;
}

QString OverviewFigures::usualTime() const
{
    const auto day = std::find_if(m_figures.days.rbegin(), m_figures.days.rend(),
                                  [](const DayOutcomes &each) { return each.p50Seconds.has_value(); });
    return day == m_figures.days.rend() ? u"–"_s
                                        : ChartData::text(ChartData::Unit::Duration, *day->p50Seconds * 1000);
}

void OverviewFigures::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

void OverviewFigures::setError(const QString &error, bool refused)
{
    if (m_error == error && m_refused == refused)
        return;
    m_error = error;
    m_refused = refused;
    Q_EMIT errorChanged();
}

QString OverviewFigures::error() const
{
    return errorSentence(m_error);
}

} // namespace transmittal::models
