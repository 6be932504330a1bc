// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/tvcc_service.h"

#include <KDSoapClient/KDSoapNamespaceManager.h>
#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <tvcc_server.h>

using namespace Qt::StringLiterals;

namespace transmittal::practice {

namespace {

using Request = tvcc_server::SVC__CourseCompletionAddRequest;
using Response = tvcc_server::SVC__AddCourseCompletionResponse;

bool isWhole(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The day of an xs:date or xs:dateTime, invalid for anything else.
QDate day(const QString &text)
{
    const bool known = text.size() == 10 || QDateTime::fromString(text, Qt::ISODate).isValid();
    return known ? QDate::fromString(text.left(10), Qt::ISODate) : QDate();
}

/// A file of the service's description under the name that follows its folder, empty for any other.
QByteArray description(const QString &path, const QString &publicUrl)
{
    static const QString folder = u":/transmittal/wsdl/tvcc/"_s;
    QString name = path.section(u'/', -1);
    if (path.compare(servicePath + "?wsdl"_L1, Qt::CaseInsensitive) == 0)
        name = u"TvccServiceImplService.wsdl"_s;
    else if (name != u"schema1.xsd" && name != u"schema2.xsd")
        return {};
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("https://tvcc.invalid/tvcc/tvccservice", publicUrl.toUtf8());
}

class ServiceObject : public tvcc_server::TvccServiceImplServiceServerBase
{
    Q_OBJECT
public:
    explicit ServiceObject(const TvccServiceContext &context) : m_context(context) {}

    void processRequestWithPath(const KDSoapMessage &request, KDSoapMessage &response,
                                const QByteArray &action, const QString &path) override
    {
        m_said = path.startsWith(saidPath) ? faultFromName(path.mid(saidPath.size())).value_or(Fault::None)
                                           : Fault::None;
        processRequest(request, response, action);
        m_said = Fault::None;
    }

    QIODevice *processFileRequest(const QString &path, QByteArray &contentType) override
    {
        const QByteArray bytes = description(path, m_context.publicUrl);
        if (bytes.isEmpty())
            return nullptr;
        contentType = "text/xml; charset=utf-8";
        auto *buffer = new QBuffer; // KDSOAP opens and deletes it
        buffer->setData(bytes);
        return buffer;
    }

    Response addCourseCompletion(const tvcc_server::SVC__AddCourseCompletion &parameters) override
    {
        const Request request = parameters.arg0();
        if (refuse(request))
            return {};
        const Completion completion{request.refNbr(), request.dlNbr(),
                                    day(request.ccDate()).toString(Qt::ISODate), request.courtCd()};
        if (m_context.ledger->contains(completion)) {
            invalid(u"Duplicate: this completion was reported already"_s, u"DUP"_s);
            return {};
        }
        const auto number = m_context.ledger->file(completion, m_context.clock->now());
        if (!number) {
            declare(u"TvccServiceException"_s, u"The completion could not be stored"_s, u"STORE"_s);
            return {};
        }
        tvcc_server::SVC__CourseCompletionAddResponse value;
        value.setCcSeqNbr(*number);
        value.setCcStatCd(u"OK"_s);
        value.setCcSubTstamp(KDDateTime(m_context.clock->now()));
        Response response;
        response.setReturn(value);
        return response;
    }

private:
    /// Whether a fault was set instead of looking further.
    bool refuse(const Request &request)
    {
        const auto user = request.userDto();
        if (m_said == Fault::AccessDenied || user.userId() != m_context.userId ||
            user.password().toUtf8() != m_context.password.reveal())
            return declare(u"TvccAccessDeniedException"_s, u"User id or password is not valid"_s, u"AUTH"_s);
        if (m_said == Fault::ServiceException)
            return declare(u"TvccServiceException"_s, u"The service is not able to process the request"_s,
                           u"SVC"_s);
        if (m_said == Fault::ValidationFailed)
            return invalid(u"Driver license number does not match the name"_s, u"DL"_s);
        if (m_said == Fault::Duplicate)
            return invalid(u"Duplicate: this completion was reported already"_s, u"DUP"_s);
        if (const QDate completed = day(request.ccDate());
            !completed.isValid() || completed > m_context.clock->now().date().addDays(1))
            return invalid(u"Completion date is missing or not valid"_s, u"DATE"_s);
        if (!day(request.dateOfBirth()).isValid())
            return invalid(u"Date of birth is missing or not valid"_s, u"DOB"_s);
        if (!isWhole(u"[A-Z][0-9]{7}"_s, request.dlNbr()))
            return invalid(u"Driver license number is missing or not valid"_s, u"DL"_s);
        if (request.firstName().isEmpty() || request.lastName().isEmpty())
            return invalid(u"First name or last name is missing"_s, u"NAME"_s);
        if (request.refNbr().isEmpty())
            return invalid(u"Citation or reference number is missing"_s, u"REF"_s);
        if (request.modality() != u"4T")
            return invalid(u"Modality is not valid"_s, u"MOD"_s);
        if (m_said == Fault::UnknownCourt ||
            !isWhole(u"(0[1-9]|[1-4][0-9]|5[0-8])[0-9]{3}"_s, request.courtCd()) ||
            m_context.faults->unknownCourts().contains(request.courtCd()))
            return invalid(u"Court code is not known"_s, u"COURT"_s);
        return false;
    }

    bool invalid(const QString &message, const QString &id)
    {
        return declare(u"TvccValidationFailedException"_s, message, id);
    }

    bool declare(const QString &name, const QString &message, const QString &id)
    {
        const auto simple = [](const QString &child, const QString &text) {
            return KDSoapValue(child, text, KDSoapNamespaceManager::xmlSchema2001(), u"string"_s);
        };
        KDSoapValue detail(name, QVariant());
        detail.setNamespaceUri(u"http://application.tvcc.dmv.ca.gov/"_s);
        detail.setQualified(true);
        detail.childValues().append(simple(u"message"_s, message));
        detail.childValues().append(simple(u"messageId"_s, id));
        setFault(u"soap:Server"_s, name, QString(), detail);
        return true;
    }

    const TvccServiceContext &m_context;
    Fault m_said = Fault::None;
};

} // namespace

TvccService::TvccService(const TvccServiceContext &context, QObject *parent)
    : KDSoapServer(parent), m_context(context)
{
    setPath(servicePath);
}

QObject *TvccService::createServerObject()
{
    return new ServiceObject(m_context);
}

} // namespace transmittal::practice

#include "tvcc_service.moc"
