// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff_form.h"

#include "access/access_service.h"
#include "database/transaction.h"
#include "format.h"
#include "staff_table.h"

#include <QRegularExpression>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::AccessService;
using access::StaffRole;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;

namespace {

QString checkLogin(const QString &login)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9._-]{1,62}$"_s);
    if (login.isEmpty())
        return StaffForm::tr("Enter a login.");
    return form.match(login).hasMatch()
               ? QString()
               : StaffForm::tr("2 to 63 small letters, digits, dots, dashes or underscores; a letter first.");
}

QString checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return StaffForm::tr("Enter the person's name.");
    return name.size() <= 200 ? QString() : StaffForm::tr("Enter at most 200 characters.");
}

QString checkEmail(const QString &email)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+$"_s);
    return email.isEmpty() || (form.match(email).hasMatch() && email.size() <= 254)
               ? QString()
               : StaffForm::tr("Enter an e-mail address, or nothing.");
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

constexpr std::array roles{StaffRole::Viewer, StaffRole::Operator, StaffRole::Manager,
                           StaffRole::Administrator};

} // namespace

StaffForm::StaffForm(QObject *parent)
    : EditForm(parent), m_login(add(u"login"_s, checkLogin)), m_fullName(add(u"full_name"_s, checkName)),
      m_email(add(u"email"_s, checkEmail)), m_role(add(u"role"_s))
{}

void StaffForm::setPerson(const QString &login)
{
    if (m_person == login)
        return;
    m_person = login;
    m_stored = {};
    m_acting = false;
    clear();
    permissionsChanged();
    Q_EMIT personChanged();
    refresh();
}

bool StaffForm::isSelf() const
{
    return session() && !m_person.isEmpty() && session()->login() == m_person;
}

QString StaffForm::disabledText() const
{
    return isDisabled()
               ? tr("%1 disabled this login on %2.")
                     .arg(m_stored.disabledBy, Format::dateTime(m_stored.disabledAt.value_or(QDateTime())))
               : QString();
}

void StaffForm::forgetFirstPassword()
{
    m_firstPassword = {};
    m_firstPasswordOf.clear();
    Q_EMIT firstPasswordChanged();
}

QStringList StaffForm::roleNames()
{
    QStringList names;
    for (const StaffRole role : roles)
        names.append(access::name(role));
    return names;
}

QStringList StaffForm::roleWords()
{
    QStringList words;
    for (const StaffRole role : roles)
        words.append(roleWord(role));
    return words;
}

QString StaffForm::roleHelp() const
{
    const auto role = access::staffRoleFromName(m_role->text());
    return role ? roleMeaning(*role) : QString();
}

QString StaffForm::locked() const
{
    if (session() && session()->isSignedIn() && !session()->mayAdminister())
        return tr("Only administrators can add people and change what they may do.");
    return {};
}

void StaffForm::permissionsChanged()
{
    const QString why = locked();
    for (FormEntry *one : entries())
        one->setLocked(why);
    if (why.isEmpty() && !isFresh())
        m_login->setLocked(tr("A login keeps its name: the audit names it."));
    if (why.isEmpty() && isDisabled())
        m_role->setLocked(tr("Enable the login first."));
    if (!session() || !session()->isSignedIn())
        forgetFirstPassword();
    Q_EMIT personChanged();
}

void StaffForm::read()
{
    const quint64 number = beginRead();
    if (isFresh()) {
        access::StaffMember nobody;
        nobody.role = StaffRole::Operator;
        take(nobody);
        return finishRead();
    }
    session()->ask(
        Session::Lane::Actions, this,
        [login = m_person](Connection &connection) -> Result<access::StaffMember> {
            const auto staff = access::AccessRepository(connection).staff();
            if (!staff)
                return staff.error();
            const auto found = std::find_if(staff->begin(), staff->end(),
                                            [&](const auto &one) { return one.login == login; });
            if (found == staff->end())
                return Error{
                    ErrorCode::NotFound, tr("There is nobody with the login %1 any more.").arg(login), {}};
            return *found;
        },
        [this, number](const Result<access::StaffMember> &member) {
            if (!isCurrent(number))
                return;
            if (!member)
                return finishRead(member.error());
            take(*member);
            finishRead();
        });
}

void StaffForm::take(const access::StaffMember &member)
{
    m_stored = member;
    m_login->takeStored(member.login);
    m_fullName->takeStored(member.fullName);
    m_email->takeStored(member.email.value_or(QString()));
    m_role->takeStored(access::name(member.role));
    permissionsChanged();
}

void StaffForm::write()
{
    isFresh() ? writeNew() : writeChanges();
}

void StaffForm::writeNew()
{
    const access::NewStaff person{m_login->text(), m_fullName->text().trimmed(), unlessEmpty(m_email->text()),
                                  access::staffRoleFromName(m_role->text()).value_or(StaffRole::Viewer)};
    const core::Secret password = access::generatedPassword();
    session()->ask(
        Session::Lane::Actions, this,
        [person, password](Connection &connection) {
            return AccessService(connection).addStaff(person, password);
        },
        [this, login = person.login, password](const Result<void> &added) {
            if (!added) {
                const Error &why = added.error();
                return finishWrite(why.code == ErrorCode::Duplicate
                                       ? Error{why.code, u"login: "_s + why.staff, why.detail}
                                       : why);
            }
            takeFirstPassword(login, password);
            m_person = login;
            finishWrite();
            permissionsChanged();
        });
}

void StaffForm::writeChanges()
{
    const bool details = m_fullName->isDirty() || m_email->isDirty();
    const auto role = m_role->isDirty() ? access::staffRoleFromName(m_role->text()) : std::nullopt;
    session()->ask(
        Session::Lane::Actions, this,
        [login = m_person, details, name = m_fullName->text().trimmed(), email = unlessEmpty(m_email->text()),
         role](Connection &connection) {
            return database::inTransaction(connection, [&](Connection &inside) -> Result<void> {
                access::AccessRepository repository(inside);
                if (details)
                    if (auto set = repository.setStaffDetails(login, name, email); !set)
                        return set;
                return role ? repository.setStaffRole(login, *role) : Result<void>();
            });
        },
        [this](const Result<void> &written) { written ? finishWrite() : finishWrite(written.error()); });
}

template <typename Work, typename Done>
void StaffForm::act(Work work, Done sentence)
{
    if (m_acting || !session() || isFresh())
        return;
    m_acting = true;
    Q_EMIT stateChanged();
    session()->ask(Session::Lane::Actions, this, std::move(work),
                   [this, sentence = std::move(sentence)](const auto &result) {
                       m_acting = false;
                       if (result)
                           Q_EMIT done(sentence(result));
                       else
                           fail(result.error());
                       Q_EMIT stateChanged();
                       if (result)
                           refresh();
                   });
}

void StaffForm::disable()
{
    act([login = m_person](Connection &connection) { return AccessService(connection).disableStaff(login); },
        [login = m_person](const Result<qint64> &ended) {
            return tr("%1 may not log in any more; %n session(s) ended.", nullptr, static_cast<int>(*ended))
                .arg(login);
        });
}

void StaffForm::enable()
{
    act([login = m_person](
            Connection &connection) { return access::AccessRepository(connection).enableStaff(login); },
        [login = m_person](const Result<void> &) {
            return tr("%1 may log in again, with the old password.").arg(login);
        });
}

void StaffForm::resetPassword()
{
    const core::Secret password = access::generatedPassword();
    act([login = m_person, password](
            Connection &connection) { return AccessService(connection).resetPassword(login, password); },
        [this, login = m_person, password](const Result<void> &) {
            takeFirstPassword(login, password);
            return tr("%1 has a new first password; open sessions were ended.").arg(login);
        });
}

void StaffForm::takeFirstPassword(const QString &login, const core::Secret &password)
{
    m_firstPassword = password;
    m_firstPasswordOf = login;
    Q_EMIT firstPasswordChanged();
}

} // namespace transmittal::models
