// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"

namespace transmittal::test {

/// A table without a database: as many invented rows as the test asks for, and the states it sets by hand.
class SampleList : public models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList calls READ calls NOTIFY callsChanged FINAL)

public:
    using TableModel::TableModel;

    /// Rows 1 to count; hostile ones carry what could break a screen.
    Q_INVOKABLE void fill(int count, bool hostile = false);
    /// One row at the top, as a live change brings it.
    Q_INVOKABLE void insertAtTop(int count);
    Q_INVOKABLE void removeFirst(int count);
    /// A new row at the top and the last one gone: as many as before.
    Q_INVOKABLE void shift();
    Q_INVOKABLE void showState(const QString &state);
    Q_INVOKABLE void holdBack(int pending) { setPending(pending); }
    Q_INVOKABLE void setEnds(bool atStart, bool atEnd) { setEdges(atStart, atEnd); }
    Q_INVOKABLE void forgetCalls();
    /// What the view asked for since, for example "fetchAfter".
    [[nodiscard]] QStringList calls() const { return m_calls; }

    [[nodiscard]] QList<models::TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    void refresh() override { note(QStringLiteral("refresh")); }
    void showPending() override { note(QStringLiteral("showPending")); }
    void fetchBefore() override { note(QStringLiteral("fetchBefore")); }
    void fetchAfter() override { note(QStringLiteral("fetchAfter")); }
    void jumpToStart() override { note(QStringLiteral("jumpToStart")); }
    void jumpToEnd() override { note(QStringLiteral("jumpToEnd")); }

Q_SIGNALS:
    void callsChanged();

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] models::TableCell cell(int row, int column) const override;
    void read() override {}
    void clearRows() override;

private:
    void note(const QString &call);

    std::vector<qint64> m_ids;
    QStringList m_calls;
    qint64 m_lastNew = 0;
    bool m_hostile = false;
};

} // namespace transmittal::test
