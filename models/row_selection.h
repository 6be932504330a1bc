// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"

#include <QSet>

namespace transmittal::models {

/// Which rows of a table are selected, by id: some, or all that match less some. So it survives refreshes and
/// reaches rows that are not loaded. GUI thread.
class RowSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::TableModel *model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(qint64 count READ count NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool countCapped READ isCountCapped NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool allMatching READ isAllMatching NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY selectionChanged FINAL)
    Q_PROPERTY(qint64 current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(int revision READ revision NOTIFY selectionChanged FINAL)

public:
    explicit RowSelection(QObject *parent = nullptr);

    /// The table whose order Shift follows and whose total counts "all". Not owned.
    [[nodiscard]] TableModel *model() const { return m_model; }
    void setModel(TableModel *model);
    /// How many are selected; with allMatching the table's total less the exclusions, -1 while that is
    /// unknown, and with countCapped more than this.
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] bool isCountCapped() const;
    [[nodiscard]] bool isAllMatching() const { return m_allMatching; }
    [[nodiscard]] bool isEmpty() const { return !m_allMatching && m_ids.isEmpty(); }
    /// The row with the keyboard's focus, 0 for none; need not be selected.
    [[nodiscard]] qint64 current() const { return m_current; }
    void setCurrent(qint64 id);
    /// Grows with each change: mention it in a binding on isSelected(), which QML cannot watch by itself.
    [[nodiscard]] int revision() const { return m_revision; }

    /// Only this row; it becomes current and the anchor of extendTo().
    Q_INVOKABLE void select(qint64 id);
    /// Adds or takes away one row (Ctrl or Space).
    Q_INVOKABLE void toggle(qint64 id);
    /// Only the loaded rows from the anchor to this one (Shift).
    Q_INVOKABLE void extendTo(qint64 id);
    /// Everything that matches the table's filter, loaded or not, now and when it is acted upon; forgotten
    /// when a SearchedTable gets another filter, since other rows would be meant.
    Q_INVOKABLE void selectAllMatching();
    Q_INVOKABLE void clear();
    Q_INVOKABLE [[nodiscard]] bool isSelected(qint64 id) const;
    /// Moves the current row by so many loaded rows, bounded, and selects it (with extend: up to it). Returns
    /// the row to scroll to, -1 when the table is empty.
    Q_INVOKABLE int moveCurrent(int rows, bool extend);
    /// With allMatching empty; see excluded().
    Q_INVOKABLE [[nodiscard]] QList<qint64> ids() const;
    /// What allMatching leaves out.
    Q_INVOKABLE [[nodiscard]] QList<qint64> excluded() const;
    /// The selected rows that are loaded, as text for the clipboard.
    Q_INVOKABLE [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    void modelChanged();
    void selectionChanged();
    void currentChanged();

private:
    void changed();

    QPointer<TableModel> m_model;
    QSet<qint64> m_ids; ///< the selected ones, or the excluded ones of all
    qint64 m_current = 0;
    qint64 m_anchor = 0;
    int m_revision = 0;
    bool m_allMatching = false;
};

} // namespace transmittal::models
