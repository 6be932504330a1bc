// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "transmissions/transmission.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <map>

namespace transmittal::models {

/// The columns of a transmission that are filed and can be corrected, in the order of a form.
[[nodiscard]] const QStringList &filedFields();
/// A field's name for staff: "Driver licence".
[[nodiscard]] QString fieldTitle(const QString &field);
/// A date as the form shows it: the user's locale with a year of four digits; empty for an invalid one.
[[nodiscard]] QString shownDate(QDate date);

/// The data of one transmission as it is filed, field by field: masked as the database gives them, or in
/// clear for as long as they are revealed. Always the same rows, so nothing moves when they change.
class TransmissionFields : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a TransmissionDetail")

public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< "field": the column's name
        TitleRole,                    ///< "title": for staff
        ValueRole,                    ///< "value": text; empty when missing
        MaskedRole,                   ///< "masked": whether the value hides something
        ProblemRole,                  ///< "problem": what is wrong with it, a sentence; empty when nothing
        MonospacedRole,               ///< "mono": a code or number
    };
    Q_ENUM(Role)

    explicit TransmissionFields(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Another transmission, or the same one again. marked: the field an authority's answer points at, with
    /// the sentence to show there.
    void show(const transmissions::Transmission &transmission, const QString &marked,
              const QString &sentence);
    /// The clear values by column name; an empty map masks again.
    void setClear(std::map<QString, core::PersonalText> clear);
    void clear();

private:
    struct Entry
    {
        QString field;
        QString masked;
        QString problem;
    };
    [[nodiscard]] QString clearValue(const QString &field) const;

    QList<Entry> m_entries;
    std::map<QString, core::PersonalText> m_clear;
};

} // namespace transmittal::models
