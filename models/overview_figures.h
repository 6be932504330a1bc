// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chart_data.h"
#include "core/result.h"
#include "session.h"
#include "transmissions/listed_transmission.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

namespace transmittal::models {

/// Something that waits on a person: how many, since when, and where to go.
struct OverviewTile
{
    Q_GADGET
    QML_VALUE_TYPE(overviewTile)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString meaning MEMBER meaning CONSTANT FINAL)
    Q_PROPERTY(qint64 count MEMBER count CONSTANT FINAL)
    Q_PROPERTY(QString countText MEMBER countText CONSTANT FINAL)
    Q_PROPERTY(QDateTime oldest MEMBER oldest CONSTANT FINAL)
    Q_PROPERTY(QVariantMap filter MEMBER filter CONSTANT FINAL)

public:
    QString kind;    ///< "rejected", "unconfirmed", "on_hold", "failed", "due"
    QString title;   ///< translated
    QString meaning; ///< what to do about it, one translated sentence
    qint64 count = 0;
    QString countText;  ///< "1,234", or "10,000+" where no more are counted
    QDateTime oldest;   ///< when the oldest was made; invalid when there is none
    QVariantMap filter; ///< for Navigation.go("transmissions", …)
    bool operator==(const OverviewTile &) const = default;
};

/// The figures of the overview: what waits on a person, and how the last thirty days went. GUI thread.
///
/// Made bare it is empty and reads nothing; with a session and `active` set it reads, and reads again when
/// transmissions change, at most every two seconds, and with the session's slow beat.
class OverviewFigures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool refused READ isRefused NOTIFY errorChanged FINAL)
    Q_PROPERTY(QList<transmittal::models::OverviewTile> tiles READ tiles NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(qint64 waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QString acceptedToday READ acceptedToday NOTIFY changed FINAL)
    Q_PROPERTY(QString acceptedInAll READ acceptedInAll NOTIFY changed FINAL)
    Q_PROPERTY(QString acceptanceRate READ acceptanceRate NOTIFY changed FINAL)
    Q_PROPERTY(QString usualTime READ usualTime NOTIFY changed FINAL)
    Q_PROPERTY(transmittal::models::ChartData *outcomes READ outcomes CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::ChartData *acceptance READ acceptance CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::ChartData *times READ times CONSTANT FINAL)

public:
    static constexpr int days = 30;

    explicit OverviewFigures(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Whether there was an answer yet.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the last reading failed, for staff; what was read before stays.
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool isRefused() const { return m_refused; }
    Q_INVOKABLE void refresh();

    [[nodiscard]] QList<OverviewTile> tiles() const { return m_tiles; }
    /// Of tiles; none before the first answer.
    [[nodiscard]] int count() const { return static_cast<int>(m_tiles.size()); }
    /// All that waits on a person; what is only due soon is not counted.
    [[nodiscard]] qint64 waiting() const;
    /// Figures in words of the locale: of today, of all days shown; a dash where there is none.
    [[nodiscard]] QString acceptedToday() const;
    [[nodiscard]] QString acceptedInAll() const;
    [[nodiscard]] QString acceptanceRate() const;
    /// From completion to acceptance, half of them within; of the last day that had any.
    [[nodiscard]] QString usualTime() const;

    /// Transmissions per day by outcome; share accepted of what was answered; time from completion to
    /// acceptance.
    [[nodiscard]] ChartData *outcomes() const { return m_outcomes; }
    [[nodiscard]] ChartData *acceptance() const { return m_acceptance; }
    [[nodiscard]] ChartData *times() const { return m_times; }

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void loadingChanged();
    void errorChanged();
    void changed();

private:
    struct Figures
    {
        std::vector<transmissions::DayOutcomes> days;
        std::vector<transmissions::WaitingOnPerson> waiting;
    };

    void identityChanged();
    void hinted(const QString &channel);
    void readSoon();
    void read();
    void take(const core::Result<Figures> &figures);
    void show();
    void showCharts();
    void setLoading(bool loading);
    void setError(const QString &error, bool refused);
    [[nodiscard]] bool mayRead() const;
    [[nodiscard]] static core::Result<Figures> figures(database::Connection &connection);

    QPointer<Session> m_session;
    QString m_login;
    QString m_error; ///< as it was written
    Figures m_figures;
    QList<OverviewTile> m_tiles;
    ChartData *m_outcomes;
    ChartData *m_acceptance;
    ChartData *m_times;
    QTimer m_pause; ///< running: read lately
    quint64 m_reading = 0;
    bool m_again = false; ///< asked for while m_pause was running
    bool m_active = false;
    bool m_loading = false;
    bool m_loaded = false;
    bool m_refused = false;
};

} // namespace transmittal::models
