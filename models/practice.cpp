// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "notices.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using database::ConnectionSettings;

namespace {

struct Fault
{
    const char *name;
    const char *word;
    const char *meaning;
    const char *json;
};

// clang-format off
constexpr std::array faults{
    Fault{"none", QT_TRANSLATE_NOOP("PracticeFaults", "Nothing goes wrong"),
          QT_TRANSLATE_NOOP("PracticeFaults", "The stand-in files what is right and refuses what is wrong, as the authority does."),
          "{}"},
    Fault{"busy", QT_TRANSLATE_NOOP("PracticeFaults", "Too busy"),
          QT_TRANSLATE_NOOP("PracticeFaults", "Every call is asked to come back in some seconds. Transmissions wait and are tried again."),
          R"({"outage": "http429", "retry_after_s": 5})"},
    Fault{"outage", QT_TRANSLATE_NOOP("PracticeFaults", "Out of order"),
          QT_TRANSLATE_NOOP("PracticeFaults", "Every call is answered with an error page. After some calls the channel interrupts itself and looks from time to time."),
          R"({"outage": "http503"})"},
    Fault{"denied", QT_TRANSLATE_NOOP("PracticeFaults", "Login refused"),
          QT_TRANSLATE_NOOP("PracticeFaults", "The password is not taken. The channel goes on hold until somebody resumes it."),
          R"({"deny_access": true})"},
    Fault{"lost", QT_TRANSLATE_NOOP("PracticeFaults", "Answers are lost"),
          QT_TRANSLATE_NOOP("PracticeFaults", "Calls are filed, but the answer never comes. Transmissions become unconfirmed and wait for a person."),
          R"({"outage": "cut-after-reading"})"},
    Fault{"garbled", QT_TRANSLATE_NOOP("PracticeFaults", "Answers cannot be read"),
          QT_TRANSLATE_NOOP("PracticeFaults", "Calls are filed, but the answer is spoilt. Transmissions become unconfirmed."),
          R"({"outage": "malformed-xml"})"},
    Fault{"slow", QT_TRANSLATE_NOOP("PracticeFaults", "Slow"),
          QT_TRANSLATE_NOOP("PracticeFaults", "Every answer takes three seconds."),
          R"({"delay_ms": 3000})"},
};
// clang-format on

const Fault *find(const QString &name)
{
    const auto *found = std::find_if(faults.begin(), faults.end(), [&](const Fault &fault) {
        return name == QLatin1StringView(fault.name);
    });
    return found == faults.end() ? nullptr : found;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("PracticeFaults", text);
}

} // namespace

Practice::Practice(PracticeControl &control, Session &session, QObject *parent)
    : QObject(parent), m_control(control), m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, &Practice::stateChanged);
    connect(&m_control, &PracticeStarter::progress, this, [this](const QString &text) {
        m_starting = true;
        m_text = text;
        Q_EMIT stateChanged();
    });
    connect(&m_control, &PracticeStarter::started, this, &Practice::begin);
    connect(&m_control, &PracticeStarter::failed, this, [this](const QString &text) {
        m_starting = false;
        m_text.clear();
        m_error = text;
        Q_EMIT stateChanged();
    });
    connect(&m_control, &PracticeStarter::stopped, this, &Practice::callOff);
    connect(&m_control, &PracticeControl::ended, this, &Practice::leave);
    connect(&m_control, &PracticeControl::completed, this, [this](int count) {
        --m_asked;
        Q_EMIT stateChanged();
        Q_EMIT done(tr("%n course(s) were completed. Their transmissions are on their way.", nullptr, count));
    });
    connect(&m_control, &PracticeControl::faultsSet, this, [this] {
        --m_asked;
        m_fault = m_wantedFault;
        Q_EMIT stateChanged();
        Q_EMIT faultChanged();
    });
    connect(&m_control, &PracticeControl::askedInVain, this, [this](const QString &text) {
        m_asked = std::max(0, m_asked - 1);
        m_error = text;
        Q_EMIT stateChanged();
        Q_EMIT faultChanged();
    });
}

bool Practice::isHere() const
{
    return m_running && m_session.isSignedIn() && isThere(m_session.settings());
}

void Practice::start()
{
    if (m_starting || m_running)
        return;
    m_starting = true;
    m_before = m_session.settings();
    m_error.clear();
    m_text = tr("Starting the practice services…");
    Q_EMIT stateChanged();
    m_control.start();
}

void Practice::begin(const ConnectionSettings &settings)
{
    m_starting = false;
    m_running = true;
    m_text.clear();
    m_error.clear();
    m_fault = u"none"_s;
    // It was the sign-in form that asked for it.
    if (m_before.name.isEmpty())
        m_before = m_session.settings();
    m_settings = settings;
    Q_EMIT stateChanged();
    Q_EMIT faultChanged();
}

void Practice::stop()
{
    if (m_starting) {
        callOff();
        m_control.stop();
        return;
    }
    if (!m_running)
        return;
    leave({});
    m_control.stop();
}

void Practice::callOff()
{
    // By stop(), or on the sign-in page.
    if (!std::exchange(m_starting, false))
        return;
    m_text = tr("The start was stopped.");
    Q_EMIT stateChanged();
}

void Practice::leave(const QString &why)
{
    const bool there = isThere(m_session.settings());
    const bool was = std::exchange(m_running, false);
    // The end of a start that was called off says nothing new.
    if (std::exchange(m_starting, false) || was)
        m_text.clear();
    m_asked = 0;
    m_error = why;
    if (was && there) {
        m_session.setSettings(m_before);
        // Whoever worked in it stands before the sign-in now.
        if (Notices *notices = Notices::provided(); notices && !why.isEmpty())
            notices->warn(why);
    }
    m_settings = {};
    m_before = {};
    Q_EMIT stateChanged();
}

void Practice::complete(int count)
{
    if (!m_running || count < 1)
        return;
    ++m_asked;
    m_error.clear();
    Q_EMIT stateChanged();
    m_control.complete(count);
}

QStringList Practice::faultNames()
{
    QStringList names;
    for (const Fault &fault : faults)
        names.append(QLatin1StringView(fault.name));
    return names;
}

QStringList Practice::faultWords()
{
    QStringList words;
    for (const Fault &fault : faults)
        words.append(translated(fault.word));
    return words;
}

void Practice::setFault(const QString &name)
{
    const Fault *wanted = find(name);
    if (!wanted || !m_running || m_fault == name)
        return;
    m_wantedFault = name;
    m_error.clear();
    ++m_asked;
    Q_EMIT stateChanged();
    m_control.setFaults(QJsonDocument::fromJson(wanted->json).object());
}

QString Practice::faultMeaning() const
{
    const Fault *now = find(m_fault);
    return now ? translated(now->meaning) : QString();
}

bool Practice::isThere(const ConnectionSettings &settings) const
{
    return !m_settings.name.isEmpty() && settings.host == m_settings.host &&
           settings.port == m_settings.port && settings.name == m_settings.name;
}

} // namespace transmittal::models
