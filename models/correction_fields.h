// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "correction_check.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace transmittal::models {

/// The fields of a Correction as rows to be edited: what stands there, what is typed, and what is wrong with
/// it. GUI thread.
class CorrectionFields : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a Correction")

public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< "field": the column's name
        TitleRole,                    ///< "title": for staff
        ValueRole,                    ///< "value": as typed
        OriginalRole,                 ///< "original": as it stands in the transmission
        ProblemRole,                  ///< "problem": what is wrong, a sentence; empty when nothing
        HelpRole,                     ///< "helpText": what belongs there
        ChangedRole,                  ///< "changed"
        RequiredRole,                 ///< "needed": may not be empty
        MonospacedRole,               ///< "mono"
    };
    Q_ENUM(Role)

    struct Entry
    {
        QString field;
        QString original; ///< as shown
        QString value;
        QString told;    ///< what the authority or the database said of it; until it is changed
        QString problem; ///< of the check here
        [[nodiscard]] bool changed() const { return value.trimmed() != original; }
    };

    explicit CorrectionFields(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// rules: all but the values, by which the fields are checked from now on.
    void open(const QList<Entry> &entries, const CorrectionInput &rules);
    void close();
    /// False when nothing changes by it.
    bool setValue(const QString &field, const QString &text);
    bool revert(const QString &field);
    /// Shows a sentence at a field until it is changed; false when there is no such field.
    bool tell(const QString &field, const QString &sentence);

    [[nodiscard]] bool isOpen() const { return !m_entries.isEmpty(); }
    [[nodiscard]] bool isDirty() const;
    /// Whether every field passes the check that is made before sending.
    [[nodiscard]] bool isValid() const;
    /// The first field with a problem, empty when there is none.
    [[nodiscard]] QString firstProblem() const;
    /// What was changed, as typed.
    [[nodiscard]] QHash<QString, QString> changes() const;
    /// What was changed, as it is stored.
    [[nodiscard]] QJsonObject patch() const;

private:
    [[nodiscard]] Entry *entry(const QString &field);
    void check();
    void speak();

    QList<Entry> m_entries;
    QLocale m_locale; ///< in which the days are written
    CorrectionInput m_rules;
};

} // namespace transmittal::models
