// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences.h"

#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJSValue>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::field;

namespace {

const QStringList themes{u"system"_s, u"light"_s, u"dark"_s};
const QStringList languages{QString(), u"en"_s, u"es"_s};
const QList<int> scales{100, 125, 150, 200};

QVariantMap readFile(const QString &name)
{
    QFile file(name);
    if (name.isEmpty() || !file.exists())
        return {};
    if (!file.open(QFile::ReadOnly)) {
        qCWarning(logCore) << "preferences cannot be read" << field("file", name)
                           << field("why", file.errorString());
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isObject())
        return document.object().toVariantMap();
    // Kept aside, since somebody may have edited it by hand and want to see why.
    QFile::remove(name + u".damaged"_s);
    file.rename(name + u".damaged"_s);
    qCWarning(logCore) << "preferences are no JSON object and were put aside" << field("file", name)
                       << field("why", error.errorString());
    return {};
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    if (!file.open(QSaveFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(logCore) << "preferences cannot be written" << field("file", name)
                           << field("why", file.errorString());
}

} // namespace

Preferences::Preferences(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_values(readFile(m_file))
{
    m_writer.setMaxThreadCount(1); // so that an older state never overwrites a newer one
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &Preferences::save);
}

Preferences::~Preferences()
{
    if (m_pause.isActive())
        save();
    m_writer.waitForDone();
}

QString Preferences::usualFile()
{
    const QString named = qEnvironmentVariable("TRANSMITTAL_PREFERENCES");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/transmittal/preferences.json"_s;
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    const auto ofThisRun = m_ofThisRun.constFind(key);
    return ofThisRun == m_ofThisRun.constEnd() ? m_values.value(key, fallback) : *ofThisRun;
}

void Preferences::setValue(const QString &key, const QVariant &given)
{
    // QML hands over lists and objects as values of its engine, which must not be kept beyond the engine.
    const QVariant value =
        given.metaType() == QMetaType::fromType<QJSValue>() ? given.value<QJSValue>().toVariant() : given;
    if (m_ofThisRun.remove(key) == 0 && m_values.value(key) == value &&
        m_values.contains(key) == value.isValid())
        return;
    if (value.isValid())
        m_values.insert(key, value);
    else
        m_values.remove(key);
    m_pause.start();
    Q_EMIT valueChanged(key);
}

void Preferences::setForThisRun(const QString &key, const QVariant &value)
{
    m_ofThisRun.insert(key, value);
    if (key == u"theme"_s)
        Q_EMIT themeChanged();
    else if (key == u"language"_s)
        Q_EMIT languageChanged();
    Q_EMIT valueChanged(key);
}

QString Preferences::theme() const
{
    const QString chosen = value(u"theme"_s).toString();
    return themes.contains(chosen) ? chosen : themes.first();
}

void Preferences::setTheme(const QString &chosen)
{
    if (chosen == theme() || !themes.contains(chosen))
        return;
    setValue(u"theme"_s, chosen);
    Q_EMIT themeChanged();
}

QString Preferences::language() const
{
    const QString chosen = value(u"language"_s).toString();
    return languages.contains(chosen) ? chosen : QString();
}

void Preferences::setLanguage(const QString &chosen)
{
    if (chosen == language() || !languages.contains(chosen))
        return;
    setValue(u"language"_s, chosen);
    Q_EMIT languageChanged();
}

int Preferences::scale() const
{
    const int chosen = value(u"scale"_s).toInt();
    return scales.contains(chosen) ? chosen : scales.first();
}

void Preferences::setScale(int chosen)
{
    if (chosen == scale() || !scales.contains(chosen))
        return;
    setValue(u"scale"_s, chosen);
    Q_EMIT scaleChanged();
}

void Preferences::save()
{
    m_pause.stop();
    if (m_file.isEmpty())
        return;
    const QByteArray bytes = QJsonDocument(QJsonObject::fromVariantMap(m_values)).toJson();
    m_writer.start([name = m_file, bytes] { writeFile(name, bytes); });
}

} // namespace transmittal::models
