// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/key_store.h"
#include "support/wait.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace transmittal::core;
using transmittal::test::waitFor;

namespace {

WorkerCredentials sample()
{
    return {u"worker_desk7"_s, Secret("päss\"word"), sealing::generate(), u"desk 7"_s};
}

void write(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    REQUIRE(file.setPermissions(permissions));
}

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

TEST_CASE("A worker finds its credentials in the file it stored them in")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"worker"_s);
    FileKeyStore store(path);
    CHECK_FALSE(store.load().result().value().has_value());

    const WorkerCredentials credentials = sample();
    REQUIRE(store.store(credentials).result().ok());
    CHECK((QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser)) == ownerOnly);
    const WorkerCredentials read = store.load().result().value().value();
    CHECK(read.login == credentials.login);
    CHECK(read.password.reveal() == credentials.password.reveal());
    CHECK(read.workstation == credentials.workstation);
    CHECK(read.keys.publicKey == credentials.keys.publicKey);
    CHECK(read.keys.privateKey.reveal() == credentials.keys.privateKey.reveal());

    REQUIRE(store.remove().result().ok());
    CHECK_FALSE(QFile::exists(path));
    CHECK(store.remove().result().ok());
}

TEST_CASE("Storing over a file that others may read closes it")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"worker"_s);
    write(path, "old", ownerOnly | QFileDevice::ReadOther);
    REQUIRE(FileKeyStore(path).store(sample()).result().ok());
    CHECK(FileKeyStore(path).load().result().ok());
}

TEST_CASE("A credentials file that others may read is refused")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"worker"_s);
    for (const auto wider : {QFileDevice::ReadGroup, QFileDevice::ReadOther, QFileDevice::WriteOther}) {
        write(path, toStored(sample()).reveal(), ownerOnly | wider);
        const auto loaded = FileKeyStore(path).load().result();
        REQUIRE_FALSE(loaded.ok());
        CHECK(loaded.error().code == ErrorCode::File);
        CHECK(loaded.error().staff.contains(u"chmod 600"_s));
    }
}

TEST_CASE("Credentials that are damaged are refused")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"worker"_s);
    WorkerCredentials mixed = sample();
    mixed.keys.publicKey = sealing::generate().publicKey;
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{}"), QByteArray("no json"), toStored(mixed).reveal()}) {
        write(path, bytes, ownerOnly);
        CHECK_FALSE(FileKeyStore(path).load().result().ok());
    }
}

TEST_CASE("A folder that is not there is an error that names the file")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"missing/worker"_s);
    CHECK(FileKeyStore(path).store(sample()).result().error().staff.contains(path));
}

TEST_CASE("The environment names the file, else systemd's credential, else none")
{
    const QTemporaryDir directory;
    qunsetenv("TRANSMITTAL_WORKER_CREDENTIALS");
    qunsetenv("CREDENTIALS_DIRECTORY");
    CHECK_FALSE(FileKeyStore::pathFromEnvironment().has_value());
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(directory.path()));
    CHECK_FALSE(FileKeyStore::pathFromEnvironment().has_value());

    // As systemd hands it over: readable by the group's bits, which stand for an access list.
    write(directory.filePath(u"worker"_s), toStored(sample()).reveal(),
          QFileDevice::ReadOwner | QFileDevice::ReadGroup);
    const QString path = FileKeyStore::pathFromEnvironment().value();
    CHECK(FileKeyStore(path).load().result().ok());
    qunsetenv("CREDENTIALS_DIRECTORY");
    CHECK_FALSE(FileKeyStore(path).load().result().ok());

    qputenv("TRANSMITTAL_WORKER_CREDENTIALS", "/elsewhere/worker");
    CHECK(FileKeyStore::pathFromEnvironment() == u"/elsewhere/worker"_s);
    qunsetenv("TRANSMITTAL_WORKER_CREDENTIALS");
}

TEST_CASE("Without a keychain the error says what to do, and nothing is stored elsewhere")
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainKeyStore store(u"practice"_s);
    auto loading = store.load();
    REQUIRE(waitFor([&] { return loading.isFinished(); }));
    CHECK(loading.result().error().code == ErrorCode::Secret);
    CHECK(loading.result().error().staff.contains(u"TRANSMITTAL_WORKER_CREDENTIALS"_s));

    auto storing = store.store(sample());
    REQUIRE(waitFor([&] { return storing.isFinished(); }));
    CHECK(storing.result().error().code == ErrorCode::Secret);

    auto removing = store.remove();
    REQUIRE(waitFor([&] { return removing.isFinished(); }));
    CHECK(removing.result().error().code == ErrorCode::Secret);
}

TEST_CASE("The keychain may be asked from several threads at once")
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    // The first to ask is this thread, whose own is what QtKeychain keeps for all.
    auto here = KeychainKeyStore(u"here"_s).load();
    std::vector<std::jthread> others;
    std::atomic<int> answered = 0;
    for (int each = 0; each < 4; ++each)
        others.emplace_back([&answered] {
            KeychainKeyStore store(u"elsewhere"_s);
            for (int time = 0; time < 5; ++time)
                if (!store.load().result())
                    ++answered;
        });
    CHECK(waitFor([&] { return answered == 20 && here.isFinished(); }));
}
