// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence_reader.h"

#include "error_words.h"
#include "evidence_text.h"
#include "transmissions/desk_repository.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using transmissions::Evidence;

namespace {

QString title(const Evidence &part)
{
    if (part.late)
        return EvidenceReader::tr("Late answer");
    if (part.phase == "prepared"_L1)
        return EvidenceReader::tr("Request");
    return EvidenceReader::tr("Reply");
}

} // namespace

EvidenceReader::EvidenceReader(QObject *parent) : QAbstractListModel(parent)
{}

int EvidenceReader::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant EvidenceReader::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Evidence &part = m_parts.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case TitleRole:
    case Qt::DisplayRole:
        return title(part);
    case AtRole:
        return part.at;
    case TextRole:
        return readable(part.content, m_hiding ? m_personal : QStringList());
    case SizeRole:
        return static_cast<qint64>(part.content.size());
    case HashRole:
        return part.sha256;
    case HttpStatusRole:
        return static_cast<int>(part.httpStatus.value_or(0));
    case HeadersRole:
        return part.httpHeaders.trimmed();
    case LateRole:
        return part.late;
    default:
        return {};
    }
}

QHash<int, QByteArray> EvidenceReader::roleNames() const
{
    return {{TitleRole, "title"},     {AtRole, "at"},       {TextRole, "text"},
            {SizeRole, "size"},       {HashRole, "sha256"}, {HttpStatusRole, "httpStatus"},
            {HeadersRole, "headers"}, {LateRole, "late"}};
}

void EvidenceReader::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::stateChanged, this, [this] {
            if (!m_session->isSignedIn())
                close();
        });
    Q_EMIT sessionChanged();
}

void EvidenceReader::setHiding(bool hiding)
{
    if (m_hiding == hiding)
        return;
    m_hiding = hiding;
    Q_EMIT hidingChanged();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TextRole});
}

void EvidenceReader::read(qint64 attempt, const QString &reason)
{
    close();
    if (!m_session)
        return;
    m_attempt = attempt;
    Q_EMIT attemptChanged();
    setLoading(true);
    m_session->ask(
        Session::Lane::Actions, this,
        [attempt, reason](database::Connection &connection) {
            return transmissions::desk::readEvidence(connection, attempt, reason);
        },
        [this, request = m_request](const Result<std::vector<Evidence>> &result) {
            if (request != m_request)
                return;
            setLoading(false);
            if (result)
                take(*result);
            else
                setError(errorSentence(result.error()));
        });
}

void EvidenceReader::take(std::vector<Evidence> evidence)
{
    std::erase_if(evidence, [](const Evidence &part) { return part.content.isEmpty(); });
    m_personal.clear();
    for (const Evidence &part : evidence)
        m_personal += personalValues(part.content);
    m_personal.removeDuplicates();
    if (evidence.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(evidence.size()) - 1);
    m_parts = std::move(evidence);
    endInsertRows();
    Q_EMIT countChanged();
}

void EvidenceReader::close()
{
    ++m_request;
    setLoading(false);
    setError({});
    if (!m_parts.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_parts.clear();
        endRemoveRows();
        Q_EMIT countChanged();
    }
    m_personal.clear();
    setHiding(true);
    if (std::exchange(m_attempt, 0) != 0)
        Q_EMIT attemptChanged();
}

void EvidenceReader::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

void EvidenceReader::setError(const QString &error)
{
    if (std::exchange(m_error, error) != error)
        Q_EMIT errorChanged();
}

} // namespace transmittal::models
