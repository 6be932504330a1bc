// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injected.h"

#include <QAbstractListModel>
#include <QJSValue>
#include <QTimer>

#include <functional>
#include <vector>

namespace transmittal::models {

/// Short messages at the edge of the window, newest last, that go by themselves: what was done, what was not,
/// and a way back where there is one. GUI thread.
///
/// For what needs no decision: a question is a dialog, a failed field stands beside its field. A text may
/// stay for 5 s, a warning for 10 s, an undo for 10 s; the time stands still while held (the pointer is over
/// it).
class Notices : public QAbstractListModel, public Injected<Notices>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NoticeIdRole = Qt::UserRole + 1, ///< "noticeId": qint64
        TextRole,                        ///< "text"
        KindRole,                        ///< "kind": "say", "warn" or "undo"
        ActionRole,                      ///< "action": the word on the button, empty without one
    };
    Q_ENUM(Role)

    using Action = std::function<void()>;

    explicit Notices(QObject *parent);

    Q_INVOKABLE void say(const QString &text);
    Q_INVOKABLE void warn(const QString &text);
    /// The function is called at most once: when the person asks for it before the notice has gone.
    Q_INVOKABLE void offerUndo(const QString &text, const QJSValue &undo);
    void offerUndo(const QString &text, Action undo);
    /// Like say(), with a button of any other word, for example "Open".
    Q_INVOKABLE void offer(const QString &text, const QString &action, const QJSValue &function);
    void offer(const QString &text, const QString &action, Action function);

    /// Does what the button says and takes the notice away. An id that is gone is ignored.
    Q_INVOKABLE void act(qint64 noticeId);
    /// The last notice with a button: for the keyboard.
    Q_INVOKABLE void actOnLast();
    Q_INVOKABLE void dismiss(qint64 noticeId);
    Q_INVOKABLE void setHeld(bool held);

    [[nodiscard]] int count() const { return static_cast<int>(m_notices.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Notice
    {
        qint64 id = 0;
        QString text;
        QString kind;
        QString action{};
        Action function{};
        int secondsLeft = 0;
    };

    void add(Notice notice);
    void age();
    [[nodiscard]] Action take(qint64 noticeId);

    std::vector<Notice> m_notices;
    QTimer m_second;
    qint64 m_lastId = 0;
};

} // namespace transmittal::models
