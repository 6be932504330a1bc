// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"
#include "database/private_cluster.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace transmittal::test {

/// A new empty folder that the account of a private cluster can reach, removed at the end.
class ClusterFolder
{
public:
    ClusterFolder();
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// The PostgreSQL server of a test executable: started when first asked for (on the main thread), ended with
/// the executable.
class TestCluster
{
public:
    static TestCluster &shared();

    [[nodiscard]] database::PrivateCluster &server() { return m_server; }
    /// Statements for the database "postgres", as superuser. Fails the test when one fails.
    void run(const QString &sql);
    /// A database with all migrations applied in practice; made once.
    const QString &migratedTemplate();

    ~TestCluster() = default;

private:
    TestCluster();
    database::PrivateCluster m_server;
    QString m_template;
};

/// A database of its own, dropped at the end together with the logins that member() made.
class TestDatabase
{
public:
    enum class Content { Migrated, Empty };
    explicit TestDatabase(Content content = Content::Migrated);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] database::ConnectionSettings superuser() const;
    /// Fails the test when the connection does not open.
    [[nodiscard]] std::unique_ptr<database::Connection> connect() const { return open(superuser()); }
    [[nodiscard]] static std::unique_ptr<database::Connection>
    open(const database::ConnectionSettings &settings);
    /// A new login of this name and a part that makes it unique in the cluster, a member of the group roles,
    /// with CONNECT on this database.
    [[nodiscard]] database::ConnectionSettings member(const QString &name, const QStringList &groups);

private:
    QString m_name;
    QStringList m_logins;
};

} // namespace transmittal::test
