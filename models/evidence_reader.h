// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "transmissions/transmission.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

#include <vector>

namespace transmittal::models {

/// Request, reply and late answers of one attempt, as text. Reading them leaves an audit row, so nothing is
/// read before read() says why; personal data are hidden until shown on demand. Created bare it is empty.
class EvidenceReader : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(qint64 attempt READ attempt NOTIFY attemptChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged FINAL)
    Q_PROPERTY(bool hiding READ isHiding WRITE setHiding NOTIFY hidingChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "title": "Request", "Reply", "Late reply"
        AtRole,                       ///< "at"
        TextRole,                     ///< "text": to be read, hidden parts as dots
        SizeRole,                     ///< "size": bytes
        HashRole,                     ///< "sha256": of the exact bytes
        HttpStatusRole,               ///< "httpStatus": 0 without one
        HeadersRole,                  ///< "headers": of the reply
        LateRole,                     ///< "late"
    };
    Q_ENUM(Role)

    explicit EvidenceReader(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// Whose bytes are shown; 0: nobody's.
    [[nodiscard]] qint64 attempt() const { return m_attempt; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] QString error() const { return m_error; }
    /// Whether what is about a person is shown as dots; true after each read.
    [[nodiscard]] bool isHiding() const { return m_hiding; }
    void setHiding(bool hiding);

    /// Reads the bytes of an attempt; the reason is kept in the audit trail.
    Q_INVOKABLE void read(qint64 attempt, const QString &reason);
    /// Forgets them.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void sessionChanged();
    void attemptChanged();
    void loadingChanged();
    void errorChanged();
    void countChanged();
    void hidingChanged();

private:
    void take(std::vector<transmissions::Evidence> evidence);
    void setLoading(bool loading);
    void setError(const QString &error);

    QPointer<Session> m_session;
    qint64 m_attempt = 0;
    quint64 m_request = 0; ///< answers to an earlier one are dropped
    bool m_loading = false;
    bool m_hiding = true;
    QString m_error;
    std::vector<transmissions::Evidence> m_parts; ///< those with bytes
    QStringList m_personal;
};

} // namespace transmittal::models
