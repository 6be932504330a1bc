// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_client.h"

#include <QNetworkProxy>
#include <tvcc_date.h>
#include <tvcc_datetime.h>

using namespace Qt::StringLiterals;

namespace transmittal::transmissions {

namespace {

// The two generated clients have the same shape under two namespaces; these name what differs.
struct DateTimeClient
{
    using Service = tvcc_datetime::TvccServiceImplService;
    using Job = tvcc_datetime::AddCourseCompletionJob;
    using Parameters = tvcc_datetime::SVC__AddCourseCompletion;
    using Request = tvcc_datetime::SVC__CourseCompletionAddRequest;
    using User = tvcc_datetime::SVC__UserDto;

    /// A local time is written without a zone. On a day without a midnight in this machine's zone the first
    /// moment stands for it: midnight itself would be no time at all, and be written as nothing.
    static KDDateTime date(QDate date) { return KDDateTime(date.startOfDay(Qt::LocalTime)); }
};

struct DateClient
{
    using Service = tvcc_date::TvccServiceImplService;
    using Job = tvcc_date::AddCourseCompletionJob;
    using Parameters = tvcc_date::SVC__AddCourseCompletion;
    using Request = tvcc_date::SVC__CourseCompletionAddRequest;
    using User = tvcc_date::SVC__UserDto;

    static QDate date(QDate date) { return date; }
};

template <typename Client>
typename Client::Parameters parameters(const TvccRequest &request)
{
    typename Client::User user;
    user.setPassword(QString::fromLatin1(tvccPasswordPlaceholder));
    user.setUserId(QString::fromLatin1(tvccUserPlaceholder));

    typename Client::Request arg0;
    arg0.setCcDate(Client::date(request.ccDate));
    if (!request.classCity.isEmpty())
        arg0.setClassCity(request.classCity);
    if (!request.classCntyCd.isEmpty())
        arg0.setClassCntyCd(request.classCntyCd);
    arg0.setCourtCd(request.courtCd);
    arg0.setDateOfBirth(Client::date(request.dateOfBirth));
    arg0.setDlNbr(request.dlNbr.reveal());
    arg0.setFirstName(request.firstName.reveal());
    if (!request.instructorLicNbr.isEmpty())
        arg0.setInstructorLicNbr(request.instructorLicNbr);
    if (!request.instructorName.isEmpty())
        arg0.setInstructorName(request.instructorName);
    arg0.setLastName(request.lastName.reveal());
    arg0.setModality(request.modality);
    arg0.setRefNbr(request.refNbr.reveal());
    arg0.setUserDto(user);

    typename Client::Parameters parameters;
    parameters.setArg0(arg0);
    return parameters;
}

template <typename Client>
void start(TvccClient *owner, quint64 call, const TvccRequest &request, const QUrl &url,
           std::chrono::milliseconds timeout)
{
    // A service of its own for every call, so that no kept connection is used a second time.
    auto *service = new typename Client::Service(owner);
    service->setEndPoint(url.toString(QUrl::FullyEncoded));
    service->clientInterface()->setTimeout(static_cast<int>(timeout.count()));
    service->clientInterface()->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));

    auto *job = new typename Client::Job(service, service);
    job->setParameters(parameters<Client>(request));
    QObject::connect(job, &KDSoapJob::finished, owner, [owner, service, call](KDSoapJob *finished) {
        service->deleteLater();
        Q_EMIT owner->finished(call, finished->isFault() ? finished->faultAsString() : QString());
    });
    job->start();
}

} // namespace

TvccClient::TvccClient(QObject *parent) : QObject(parent)
{}

TvccClient::~TvccClient() = default;

quint64 TvccClient::addCourseCompletion(const TvccRequest &request, TvccDateFormat format, const QUrl &url,
                                        std::chrono::milliseconds timeout)
{
    const quint64 call = ++m_last;
    if (format == TvccDateFormat::DateTime)
        start<DateTimeClient>(this, call, request, url, timeout);
    else
        start<DateClient>(this, call, request, url, timeout);
    return call;
}

} // namespace transmittal::transmissions

#include "moc_tvcc_client.cpp" // NOLINT(bugprone-suspicious-include)
