// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_list.h"
#include "channel_test.h"
#include "status_look.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using transmissions::check::Check;
using transmissions::check::Finding;
using transmissions::check::Subject;

namespace {

QString goodText(const Check &check)
{
    switch (check.subject) {
    case Subject::Endpoint:
        return check.detail;
    case Subject::Enabled:
        return ChannelTest::tr("It is switched on.");
    case Subject::UserId:
        return ChannelTest::tr("It is set. Whether the service takes it shows with the first transmission.");
    case Subject::Secret:
        return ChannelTest::tr(
            "Every worker can open it. Whether the service takes it shows with the first transmission.");
    case Subject::Queue:
        return ChannelTest::tr("It goes.");
    case Subject::Connection:
        return ChannelTest::tr("The service answers over a trusted connection, in %1 ms.").arg(check.detail);
    case Subject::Data:
        return ChannelTest::tr("The data may be sent.");
    }
    return {};
}

QString notSet(const Check &check)
{
    return check.subject == Subject::Endpoint
               ? ChannelTest::tr("It is not set. Enter the service's address.")
               : ChannelTest::tr("It is not set. Enter the login at the service.");
}

QString notGoing(const Check &check)
{
    const QString word = StatusLook::word(channelStatus(check.detail));
    return check.reason.isEmpty() ? word : ChannelTest::tr("%1: %2").arg(word, check.reason);
}

} // namespace

QString checkTitle(const Check &check)
{
    switch (check.subject) {
    case Subject::Endpoint:
        return ChannelTest::tr("Address");
    case Subject::Enabled:
        return ChannelTest::tr("Switched on");
    case Subject::UserId:
        return ChannelTest::tr("User");
    case Subject::Secret:
        return check.name == "password"_L1 ? ChannelTest::tr("Password") : check.name;
    case Subject::Queue:
        return ChannelTest::tr("Queue");
    case Subject::Connection:
        return ChannelTest::tr("Connection");
    case Subject::Data:
        return check.good ? ChannelTest::tr("Transmission %1").arg(check.detail) : check.name;
    }
    return {};
}

QString checkText(const Check &check)
{
    switch (check.finding) {
    case Finding::Good:
        return goodText(check);
    case Finding::Unencrypted:
        return ChannelTest::tr("The server answers in %1 ms, without encryption.").arg(check.detail);
    case Finding::NotTried:
        return ChannelTest::tr("Not tried: there is no call to this service that does nothing.");
    case Finding::NotSet:
        return notSet(check);
    case Finding::SwitchedOff:
        return ChannelTest::tr("It is switched off. Switch it on when the rest is right.");
    case Finding::OpenToNobody:
        return ChannelTest::tr("No worker can open it. Set it again.");
    case Finding::ClosedToSome:
        return ChannelTest::tr(
                   "The worker of %1 cannot open it. Set it again, and it will be sealed for all.")
            .arg(check.detail);
    case Finding::NotGoing:
        return notGoing(check);
    case Finding::UnknownHost:
        return ChannelTest::tr(
                   "Nobody knows the name %1. Correct the address, or this machine's name service.")
            .arg(check.detail);
    case Finding::NoAnswer:
        return ChannelTest::tr("Nothing answers at %1. Correct the address, or ask who keeps the firewall.")
            .arg(check.detail);
    case Finding::NotTrusted:
        return ChannelTest::tr(
            "Its certificate is not trusted, or belongs to another name. Correct the address, or enter "
            "the certificate of its authority.");
    case Finding::NoTls:
        return ChannelTest::tr("It does not encrypt as it should. Is the port right?");
    case Finding::TooSlow:
        return ChannelTest::tr("It did not answer in time. Try later, or raise the time limits.");
    case Finding::ClosedWithout:
        return ChannelTest::tr("It closed the connection without an answer. Try later.");
    case Finding::NotAService:
        return ChannelTest::tr("What answers there is not the service. Is it the right address?");
    case Finding::KeptToItself:
        return ChannelTest::tr(
                   "It answers, but does not describe itself (HTTP %1). The address can still be right.")
            .arg(check.detail);
    case Finding::InTrouble:
        return ChannelTest::tr("It answers that it is out of order (HTTP %1). Try later.").arg(check.detail);
    case Finding::BadAddress:
        return ChannelTest::tr("The address cannot be used. Correct it.");
    case Finding::NotMade:
        return ChannelTest::tr("The test could not be made (%1).").arg(check.detail);
    case Finding::DataRefused:
        return check.reason;
    }
    return {};
}

} // namespace transmittal::models
