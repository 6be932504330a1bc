// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correction_fields.h"

#include "language_watch.h"
#include "transmission_fields.h"
#include "typed_day.h"

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;

CorrectionFields::CorrectionFields(QObject *parent) : QAbstractListModel(parent)
{
    LanguageWatch::listen(this, [this] { speak(); });
}

int CorrectionFields::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CorrectionFields::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case FieldRole:
        return entry.field;
    case TitleRole:
        return fieldTitle(entry.field);
    case ValueRole:
    case Qt::DisplayRole:
        return entry.value;
    case OriginalRole:
        return entry.original;
    case ProblemRole:
        return entry.told.isEmpty() ? entry.problem : entry.told;
    case HelpRole:
        return fieldHelp(entry.field, entry.value, m_rules);
    case ChangedRole:
        return entry.changed();
    case RequiredRole:
        return entry.field != "modality"_L1;
    case MonospacedRole:
        return isCode(entry.field);
    default:
        return {};
    }
}

QHash<int, QByteArray> CorrectionFields::roleNames() const
{
    return {{FieldRole, "field"},       {TitleRole, "title"},     {ValueRole, "value"},
            {OriginalRole, "original"}, {ProblemRole, "problem"}, {HelpRole, "helpText"},
            {ChangedRole, "changed"},   {RequiredRole, "needed"}, {MonospacedRole, "mono"}};
}

void CorrectionFields::open(const QList<Entry> &entries, const CorrectionInput &rules)
{
    close();
    if (entries.isEmpty())
        return;
    m_rules = rules;
    m_locale = QLocale();
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    m_entries = entries;
    endInsertRows();
    check();
}

void CorrectionFields::close()
{
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_entries.clear();
    endRemoveRows();
}

bool CorrectionFields::setValue(const QString &field, const QString &text)
{
    Entry *changed = entry(field);
    if (!changed || changed->value == text)
        return false;
    changed->value = text;
    changed->told.clear();
    check();
    return true;
}

bool CorrectionFields::revert(const QString &field)
{
    const Entry *found = entry(field);
    return found && setValue(field, QString(found->original));
}

bool CorrectionFields::tell(const QString &field, const QString &sentence)
{
    Entry *found = entry(field);
    if (!found)
        return false;
    found->told = sentence;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ProblemRole});
    return true;
}

bool CorrectionFields::isDirty() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &each) { return each.changed(); });
}

bool CorrectionFields::isValid() const
{
    return isOpen() && std::all_of(m_entries.begin(), m_entries.end(),
                                   [](const Entry &each) { return each.problem.isEmpty(); });
}

QString CorrectionFields::firstProblem() const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &each) {
        return !each.problem.isEmpty() || !each.told.isEmpty();
    });
    return found == m_entries.end() ? QString() : found->field;
}

QHash<QString, QString> CorrectionFields::changes() const
{
    QHash<QString, QString> changed;
    for (const Entry &each : m_entries)
        if (each.changed())
            changed.insert(each.field, each.value);
    return changed;
}

QJsonObject CorrectionFields::patch() const
{
    QJsonObject patch;
    for (const Entry &each : m_entries)
        if (each.changed())
            patch.insert(each.field, filedValue(each.field, each.value));
    return patch;
}

void CorrectionFields::check()
{
    CorrectionInput input = m_rules;
    for (const Entry &each : std::as_const(m_entries))
        input.values.insert(each.field, each.value);
    const QHash<QString, QString> problems = correctionProblems(input);
    for (Entry &each : m_entries)
        each.problem = problems.value(each.field);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CorrectionFields::speak()
{
    const QLocale before = std::exchange(m_locale, QLocale());
    for (Entry &each : m_entries) {
        if (!each.field.endsWith("_date"_L1))
            continue;
        for (QString *text : {&each.original, &each.value})
            if (const QDate day = typedDay(*text, before); day.isValid())
                *text = shownDate(day);
    }
    if (isOpen())
        check();
}

CorrectionFields::Entry *CorrectionFields::entry(const QString &field)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&field](const Entry &each) { return each.field == field; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace transmittal::models
