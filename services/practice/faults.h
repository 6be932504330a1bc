// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace transmittal::practice {

/// Everything the stand-in can do wrong. services/practice/README.md says of each whether the completion is
/// filed.
enum class Fault {
    None,
    // Said by the service (KDSOAP); nothing is filed.
    AccessDenied,
    ValidationFailed,
    ServiceException,
    UnknownCourt,
    Duplicate,
    // Said by the front; the service never sees the request.
    Http500,
    Http502,
    Http503,
    Http429,
    Redirect,
    CutBeforeReading,
    // Done to the service's answer: it was filed.
    CutAfterReading,
    CutMidReply,
    MalformedXml,
    WrongNamespace,
    WrongWrapper,
    HugeReply,
    EntityBomb,
    Empty200,
    MissingNumber,
    NumberNotANumber,
    Slow,
};

/// One line of the table in --help.
struct FaultName
{
    Fault fault;
    QLatin1StringView name;
    QLatin1StringView effect;
};

/// All of them but None.
[[nodiscard]] std::span<const FaultName> faultNames();
[[nodiscard]] QString name(Fault fault);
[[nodiscard]] std::optional<Fault> faultFromName(QStringView name);

/// Decides what goes wrong with the next call: by <folder>/faults.json, read again whenever it changed, else
/// by a magic value in refNbr: "FAULT-<NAME>-…", or "FAULT-<NAME>-TIMES<n>-…" for the first n calls with that
/// refNbr only.
class FaultBook
{
public:
    explicit FaultBook(QString file) : m_file(std::move(file)) {}

    /// For a connection that just opened: CutBeforeReading or None.
    [[nodiscard]] Fault forConnection();
    /// For a call of which the whole body was read.
    [[nodiscard]] Fault forCall(const QString &refNbr);

    [[nodiscard]] std::chrono::milliseconds delay(); ///< before every answer
    [[nodiscard]] std::chrono::milliseconds slow();  ///< before the answer of Slow
    [[nodiscard]] int retryAfterSeconds();           ///< what Http429 says
    [[nodiscard]] QStringList unknownCourts();       ///< court codes the service does not know

private:
    struct Counted
    {
        Fault fault = Fault::None;
        int left = 0;
    };
    void refresh();
    bool read(const QJsonObject &settings);
    static bool readCounted(const QJsonObject &settings, const QString &member,
                            std::vector<Counted> &counted);
    static Fault take(std::vector<Counted> &counted);
    [[nodiscard]] Fault magic(const QString &refNbr);

    QString m_file;
    QByteArray m_bytes;
    bool m_denyAccess = false;
    Fault m_outage = Fault::None;
    std::vector<Counted> m_next;
    std::vector<Counted> m_nextConnections;
    std::chrono::milliseconds m_delay{0};
    std::chrono::milliseconds m_slow{120'000};
    int m_retryAfter = 60;
    QStringList m_unknownCourts{QStringLiteral("58999")};
    QHash<QString, int> m_seen;
};

} // namespace transmittal::practice
