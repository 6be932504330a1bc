// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edit_form.h"

#include "error_words.h"
#include "language_watch.h"

#include <QRegularExpression>

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

bool mustBeCorrected(const FormEntry *entry)
{
    return entry->locked().isEmpty() && !entry->problem().isEmpty();
}

} // namespace

EditForm::EditForm(QObject *parent) : QObject(parent)
{
    // Why it is locked, for one, is said in another language from then on.
    LanguageWatch::listen(this, [this] { Q_EMIT stateChanged(); });
}

void EditForm::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::identityChanged, this, &EditForm::identityChanged);
        connect(m_session, &Session::stateChanged, this, &EditForm::sessionStateChanged);
        connect(m_session, &Session::resync, this, &EditForm::refresh);
        connect(m_session, &Session::hint, this, [this](const QString &channel) {
            if (liveChannels().contains(channel))
                refresh();
        });
    }
    Q_EMIT sessionChanged();
    identityChanged();
    readIfDue();
}

void EditForm::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    readIfDue();
}

QString EditForm::error() const
{
    return errorSentence(m_failure.isEmpty() ? m_error : m_failure);
}

bool EditForm::isDirty() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const FormEntry *entry) { return entry->isDirty(); });
}

QString EditForm::saveBlocked() const
{
    if (QString why = locked(); !why.isEmpty())
        return why;
    if (m_saving)
        return tr("It is being saved.");
    if (!m_session || !m_session->isSignedIn())
        return tr("Sign in first.");
    if (m_session->state() == Session::State::Lost)
        return tr(
            "The database does not answer at the moment. What you typed is kept; save it when it is back.");
    if (!m_loaded)
        return m_loading ? tr("The stored settings are being read.")
                         : tr("The stored settings could not be read.");
    if (needsChange() && !isDirty())
        return tr("Nothing has been changed.");
    if (const int count = wrong(); count > 0)
        return tr("%n field(s) must be corrected first.", nullptr, count);
    return {};
}

int EditForm::wrong() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), mustBeCorrected));
}

void EditForm::save()
{
    if (!canSave()) {
        for (FormEntry *entry : m_entries)
            entry->touch();
        showWrong();
        return;
    }
    for (FormEntry *entry : m_entries)
        entry->refuse({});
    m_saving = true;
    m_failure.clear();
    Q_EMIT stateChanged();
    write();
}

void EditForm::showWrong()
{
    const auto first = std::find_if(m_entries.begin(), m_entries.end(), mustBeCorrected);
    if (first != m_entries.end())
        Q_EMIT(*first)->pointedAt();
}

void EditForm::revert()
{
    for (FormEntry *entry : m_entries)
        entry->revert();
    m_failure.clear();
    Q_EMIT stateChanged();
}

void EditForm::refresh()
{
    m_due = true;
    readIfDue();
}

FormEntry *EditForm::add(const QString &name, FormEntry::Check check)
{
    auto *entry = new FormEntry(name, std::move(check), this);
    connect(entry, &FormEntry::textChanged, this, &EditForm::stateChanged);
    connect(entry, &FormEntry::errorChanged, this, &EditForm::stateChanged);
    m_entries.push_back(entry);
    return entry;
}

FormEntry *EditForm::entry(QStringView name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [name](const FormEntry *entry) { return entry->name() == name; });
    return found == m_entries.end() ? nullptr : *found;
}

quint64 EditForm::beginRead()
{
    m_due = false;
    m_loading = true;
    Q_EMIT stateChanged();
    return ++m_reading;
}

void EditForm::finishRead()
{
    m_loading = false;
    m_loaded = true;
    m_refused = false;
    m_error.clear();
    Q_EMIT stateChanged();
}

void EditForm::finishRead(const Error &error)
{
    m_loading = false;
    m_error = error.staff;
    m_refused = error.code == ErrorCode::NotPermitted;
    Q_EMIT stateChanged();
}

void EditForm::finishWrite()
{
    for (FormEntry *entry : m_entries)
        entry->markSaved();
    m_saving = false;
    Q_EMIT stateChanged();
    Q_EMIT saved();
    refresh();
}

void EditForm::finishWrite(const Error &error)
{
    m_saving = false;
    if (!refuseField(error))
        m_failure = error.staff;
    Q_EMIT stateChanged();
    // Somebody else may have been first, or the role is another by now: show how things are.
    refresh();
}

void EditForm::fail(const Error &error)
{
    m_failure = error.staff;
    Q_EMIT stateChanged();
}

bool EditForm::refuseField(const Error &error)
{
    // The database names the setting before the colon, or as the first word of "… cannot be …".
    static const QRegularExpression named(u"^([a-z][a-z_]*)(: .+| cannot be .+)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = named.match(error.staff);
    FormEntry *field = match.hasMatch() ? entry(match.capturedView(1)) : nullptr;
    if (!field)
        return false;
    QString sentence = tr("The database does not take this value.");
    if (match.capturedView(2).startsWith(u':')) {
        // Every language begins with the setting's name. What a form of ours put there is not known with it.
        const QString name = match.captured(1) + u": "_s;
        sentence = errorSentence(error);
        if (sentence.startsWith(name))
            sentence = errorSentence(sentence.sliced(name.size()));
    }
    sentence[0] = sentence[0].toUpper();
    field->refuse(sentence);
    Q_EMIT field->pointedAt();
    return true;
}

void EditForm::clear()
{
    ++m_reading;
    for (FormEntry *entry : m_entries) {
        entry->setLocked({});
        entry->setText(entry->stored());
        entry->takeStored({});
        entry->revert();
    }
    m_error.clear();
    m_failure.clear();
    m_due = true;
    m_loading = false;
    m_loaded = false;
    m_saving = false;
    m_refused = false;
    Q_EMIT stateChanged();
}

void EditForm::sessionStateChanged()
{
    // The answers to what was asked before a sign-in never come.
    if (m_session->state() == Session::State::SigningIn || m_session->state() == Session::State::SignedOut) {
        ++m_reading;
        m_loading = false;
        m_saving = false;
        m_due = true;
    }
    readIfDue();
    Q_EMIT stateChanged();
}

void EditForm::identityChanged()
{
    const QString login = m_session && m_session->isSignedIn() ? m_session->login() : QString();
    if (m_login != login) {
        m_login = login;
        clear();
    }
    permissionsChanged();
    Q_EMIT stateChanged();
}

bool EditForm::mayRead() const
{
    return m_active && m_session && m_session->state() == Session::State::Ready;
}

void EditForm::readIfDue()
{
    // What is being saved comes back by itself.
    if (m_due && mayRead() && !m_saving)
        read();
}

} // namespace transmittal::models
