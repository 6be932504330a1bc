// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include "language_watch.h"
#include "preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QQmlEngine>

namespace transmittal::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array catalogues{"qtbase"_L1, "qtdeclarative"_L1};

QString spokenLanguage(const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    return QLocale::system().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

/// Numbers, dates and names of months: as this system writes them, unless it speaks another language than the
/// program.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    const bool neutral = system.language() == QLocale::C && wanted.language() == QLocale::English;
    if (neutral || system.language() == wanted.language())
        return system;
    // A system without a place: the office answers to American authorities, and writes as they do.
    const bool somewhere = system.territory() != QLocale::AnyTerritory;
    return {wanted.language(), somewhere ? system.territory() : QLocale::UnitedStates};
}

} // namespace

Language::Language(const models::Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences)
{
    connect(&preferences, &models::Preferences::languageChanged, this, &Language::apply);
    apply();
}

Language::~Language() = default;

void Language::apply()
{
    const QString wanted = spokenLanguage(m_preferences.language());
    if (wanted == m_spoken)
        return;
    m_spoken = wanted;
    install();
    Q_EMIT changed();
    if (m_engine)
        renewTexts();
}

void Language::install()
{
    const models::LanguageWatch::Whole change;
    QLocale::setDefault(localeFor(m_spoken));
    QCoreApplication::removeTranslator(&m_ours);
    for (QTranslator &one : m_qts)
        QCoreApplication::removeTranslator(&one);
    // When it loads, the engine installs one of its own for the language of that time, and keeps it.
    if (m_engine)
        for (QTranslator *one : m_engine->findChildren<QTranslator *>())
            QCoreApplication::removeTranslator(one);
    for (std::size_t place = 0; place < m_qts.size(); ++place)
        if (m_qts[place].load(catalogues[place] + u'_' + m_spoken,
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qts[place]);
    // The last one installed is asked first, and this one notes who asks, also for Qt's words. English too:
    // its file holds the plural forms.
    if (m_ours.load(u":/translations/transmittal_%1.qm"_s.arg(m_spoken)))
        QCoreApplication::installTranslator(&m_ours);
}

void Language::setEngine(QQmlEngine *engine)
{
    m_engine = engine;
    m_ours.setEngine(engine);
    m_engine->setUiLanguage(m_spoken);
}

void Language::renewTexts()
{
    // First what C++ made for a binding (SpokenTexts), then what qsTr() made.
    m_engine->setUiLanguage(m_spoken);
    m_engine->retranslate();
}

} // namespace transmittal::app
