// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_fields.h"

#include "correction_check.h"
#include "finding_words.h"
#include "format.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using transmissions::Transmission;

namespace {

const QStringList &personal()
{
    static const QStringList fields{u"first_name"_s, u"last_name"_s, u"birth_date"_s, u"driver_license"_s};
    return fields;
}

QString masked(const Transmission &t, const QString &field)
{
    if (field == "first_name"_L1)
        return t.firstName;
    if (field == "last_name"_L1)
        return t.lastName;
    if (field == "birth_date"_L1)
        return t.birthYear.isEmpty() ? QString() : TransmissionFields::tr("in %1").arg(t.birthYear);
    if (field == "driver_license"_L1)
        return t.driverLicense;
    if (field == "citation_number"_L1)
        return t.citationNumber;
    if (field == "court_code"_L1)
        return t.courtCode;
    if (field == "completion_date"_L1)
        return shownDate(t.completionDate);
    return t.modality.isEmpty() ? TransmissionFields::tr("the channel's own") : t.modality;
}

} // namespace

const QStringList &filedFields()
{
    static const QStringList fields{u"first_name"_s,      u"last_name"_s,       u"birth_date"_s,
                                    u"driver_license"_s,  u"citation_number"_s, u"court_code"_s,
                                    u"completion_date"_s, u"modality"_s};
    return fields;
}

QString fieldTitle(const QString &field)
{
    static const QHash<QString, const char *> titles{
        {u"first_name"_s, QT_TRANSLATE_NOOP("TransmissionFields", "First name")},
        {u"last_name"_s, QT_TRANSLATE_NOOP("TransmissionFields", "Last name")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("TransmissionFields", "Birth date")},
        {u"driver_license"_s, QT_TRANSLATE_NOOP("TransmissionFields", "Driver licence")},
        {u"citation_number"_s, QT_TRANSLATE_NOOP("TransmissionFields", "Citation number")},
        {u"court_code"_s, QT_TRANSLATE_NOOP("TransmissionFields", "Court code")},
        {u"completion_date"_s, QT_TRANSLATE_NOOP("TransmissionFields", "Completion date")},
        {u"modality"_s, QT_TRANSLATE_NOOP("TransmissionFields", "Modality")},
    };
    const auto title = titles.find(field);
    return title == titles.end() ? field : QCoreApplication::translate("TransmissionFields", *title);
}

QString shownDate(QDate date)
{
    return Format::date(date);
}

TransmissionFields::TransmissionFields(QObject *parent) : QAbstractListModel(parent)
{}

int TransmissionFields::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString TransmissionFields::clearValue(const QString &field) const
{
    const QString value = m_clear.at(field).reveal();
    if (field == "modality"_L1 && value.isEmpty())
        return tr("the channel's own");
    return field.endsWith("_date"_L1) ? shownDate(QDate::fromString(value, Qt::ISODate)) : value;
}

QVariant TransmissionFields::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const bool clear = m_clear.contains(entry.field);
    switch (role) {
    case FieldRole:
        return entry.field;
    case TitleRole:
        return fieldTitle(entry.field);
    case ValueRole:
    case Qt::DisplayRole:
        return clear ? clearValue(entry.field) : entry.masked;
    case MaskedRole:
        return !clear && !entry.masked.isEmpty() && personal().contains(entry.field);
    case ProblemRole:
        return entry.problem;
    case MonospacedRole:
        return isCode(entry.field) && entry.field != "modality"_L1;
    default:
        return {};
    }
}

QHash<int, QByteArray> TransmissionFields::roleNames() const
{
    return {{FieldRole, "field"},   {TitleRole, "title"},     {ValueRole, "value"},
            {MaskedRole, "masked"}, {ProblemRole, "problem"}, {MonospacedRole, "mono"}};
}

void TransmissionFields::show(const Transmission &transmission, const QString &marked,
                              const QString &sentence)
{
    QHash<QString, QString> problems;
    if (!marked.isEmpty())
        problems.insert(marked, sentence);
    for (const auto &finding : transmission.findings) {
        const QJsonObject object = finding.toObject();
        problems.insert(object.value("field"_L1).toString(),
                        findingSentence(object.value("message"_L1).toString()));
    }
    QList<Entry> entries;
    for (const QString &field : filedFields())
        entries.append({field, masked(transmission, field), problems.value(field)});
    if (m_entries.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
        return;
    }
    m_entries = entries;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TransmissionFields::setClear(std::map<QString, core::PersonalText> clear)
{
    if (m_clear.empty() && clear.empty())
        return;
    m_clear = std::move(clear);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ValueRole, MaskedRole, Qt::DisplayRole});
}

void TransmissionFields::clear()
{
    m_clear.clear();
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_entries.clear();
    endRemoveRows();
}

} // namespace transmittal::models
