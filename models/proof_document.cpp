// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proof_document.h"

#include "core/when_done.h"
#include "documents/proof_paper.h"
#include "error_words.h"
#include "transmissions/proof_repository.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace transmittal::models {

using core::Result;
using transmissions::Proof;

namespace {

QFuture<Result<QByteArray>> written(const Proof &proof)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto future = promise->future();
    documents::ProofWording words;
    words.locale = QLocale();
    words.translate = [](const char *english) {
        return QCoreApplication::translate("ProofOfTransmission", english);
    };
    QThreadPool::globalInstance()->start([promise, proof, words] {
        promise->addResult(documents::writeProof(proof, words));
        promise->finish();
    });
    return future;
}

} // namespace

ProofDocument::ProofDocument(QObject *parent) : QObject(parent)
{}

void ProofDocument::setTransmissionId(qint64 id)
{
    if (m_transmissionId == id)
        return;
    m_transmissionId = id;
    Q_EMIT transmissionIdChanged();
    refresh();
}

void ProofDocument::refresh()
{
    const quint64 request = ++m_request;
    clear();
    auto *session = Session::provided();
    m_loading = session && m_transmissionId > 0;
    Q_EMIT changed();
    if (!m_loading)
        return;
    session->ask(
        Session::Lane::Actions, this,
        [id = m_transmissionId](database::Connection &connection) {
            return transmissions::proof::gather(connection, id);
        },
        [this, request](const Result<Proof> &proof) {
            if (request != m_request)
                return;
            if (proof)
                write(*proof);
            else
                fail(proof.error());
        });
}

void ProofDocument::write(const Proof &proof)
{
    core::whenDone(written(proof), this, [this, proof, request = m_request](const Result<QByteArray> &pdf) {
        if (request != m_request)
            return;
        if (!pdf) {
            fail(pdf.error());
            return;
        }
        m_loading = false;
        m_content = *pdf;
        m_reference = proofReference(proof);
        m_fileName = proofFileName(proof);
        m_accepted = proof.isAccepted();
        Q_EMIT changed();
    });
}

void ProofDocument::fail(const core::Error &error)
{
    clear();
    m_loading = false;
    m_error = errorSentence(error);
    Q_EMIT changed();
}

void ProofDocument::clear()
{
    m_error.clear();
    m_content.clear();
    m_reference.clear();
    m_fileName.clear();
    m_accepted = false;
}

} // namespace transmittal::models
