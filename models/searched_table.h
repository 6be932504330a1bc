// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"

#include <QVariantMap>

namespace transmittal::models {

/// A table that is searched for words, where a child says; a child may be filtered by more than that. All of
/// it is one value, too, which can be kept and set again. GUI thread.
class SearchedTable : public TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A table is one of its children, for example NotificationList.")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged FINAL)
    Q_PROPERTY(QVariantMap filters READ filters WRITE setFilters NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)

public:
    using TableModel::TableModel;

    /// Empty: all. Setting it reads from the start.
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    /// What is not as at first, by the names of the properties: "search" and what a child adds. Setting it
    /// reads from the start; unknown names are ignored, and what is not named is as at first again.
    [[nodiscard]] virtual QVariantMap filters() const;
    void setFilters(const QVariantMap &filters);
    [[nodiscard]] bool isFiltered() const { return !filters().isEmpty(); }

Q_SIGNALS:
    void filterChanged();

protected:
    /// For a child that adds to filters(): takes its own from them.
    virtual void takeFilters(const QVariantMap &filters);
    /// For the setter of what a child adds.
    template <typename Part>
    void setFilter(Part &part, const Part &value);

private:
    QString m_search;
};

template <typename Part>
void SearchedTable::setFilter(Part &part, const Part &value)
{
    if (part == value)
        return;
    part = value;
    Q_EMIT filterChanged();
    restart();
}

} // namespace transmittal::models
