// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain.h"

#include <QCoreApplication>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace transmittal::core::keychain {

using namespace Qt::StringLiterals;

namespace {

using Found = Result<std::optional<Secret>>;

const QString service = u"transmittal"_s;

/// A keychain's answer as an error of ours.
Error failure(const QKeychain::Job &job)
{
    return {ErrorCode::Secret,
            u"The keychain of this desktop cannot be used. Unlock it or start its service, or name a file in "
            u"TRANSMITTAL_WORKER_CREDENTIALS."_s,
            u"QtKeychain error %1: %2"_s.arg(static_cast<int>(job.error())).arg(job.errorString())};
}

/// Starts the job, which deletes itself, and hands its end to the function that makes the result of it.
template <typename T, typename Job, typename Finish>
QFuture<T> started(Job *job, Finish finish)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, finish](QKeychain::Job *) {
        promise->addResult(finish(*job));
        promise->finish();
    });
    // QtKeychain queues all jobs of a program in one object and tells it of their end; a job that ends and
    // goes in another thread than that object's is read by it after its end.
    job->moveToThread(QCoreApplication::instance()->thread());
    QMetaObject::invokeMethod(job, &QKeychain::Job::start, Qt::QueuedConnection);
    return promise->future();
}

} // namespace

QFuture<Found> read(const QString &entry)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entry);
    return started<Found>(job, [](const QKeychain::ReadPasswordJob &done) -> Found {
        if (done.error() == QKeychain::EntryNotFound)
            return std::optional<Secret>();
        if (done.error() != QKeychain::NoError)
            return failure(done);
        return std::optional(Secret(done.binaryData()));
    });
}

QFuture<Result<void>> write(const QString &entry, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(entry);
    job->setBinaryData(secret.reveal());
    return started<Result<void>>(job, [](const QKeychain::WritePasswordJob &done) -> Result<void> {
        if (done.error() != QKeychain::NoError)
            return failure(done);
        return {};
    });
}

QFuture<Result<void>> remove(const QString &entry)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(entry);
    return started<Result<void>>(job, [](const QKeychain::DeletePasswordJob &done) -> Result<void> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return failure(done);
        return {};
    });
}

} // namespace transmittal::core::keychain
