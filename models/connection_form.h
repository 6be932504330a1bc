// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection_settings.h"
#include "edit_form.h"

#include <QFuture>

namespace transmittal::models {

/// Where this machine keeps which database it speaks to. Made by the program, which knows its settings file.
class ConnectionStore
{
public:
    virtual ~ConnectionStore() = default;
    /// The file, for people.
    [[nodiscard]] virtual QString place() const = 0;
    /// Host, port, name, encryption and certificate; the rest of the file stays. Written on a thread of its
    /// own.
    [[nodiscard]] virtual QFuture<core::Result<void>> store(const database::ConnectionSettings &settings) = 0;
};

/// The database this workstation speaks to: server, port, name, encryption, certificate; a test of what
/// stands in the form; and storing it for the next sign-in. GUI thread.
class ConnectionForm : public EditForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString place READ place CONSTANT FINAL)
    Q_PROPERTY(bool testing READ isTesting NOTIFY testChanged FINAL)
    Q_PROPERTY(qint64 testLimit READ testLimit CONSTANT FINAL)
    Q_PROPERTY(bool tested READ isTested NOTIFY testChanged FINAL)
    Q_PROPERTY(bool testGood READ isTestGood NOTIFY testChanged FINAL)
    Q_PROPERTY(bool testStopped READ isTestStopped NOTIFY testChanged FINAL)
    Q_PROPERTY(QString testText READ testText NOTIFY testChanged FINAL)
    Q_PROPERTY(bool elsewhere READ isElsewhere NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool socket READ isSocket NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList encryptionNames READ encryptionNames CONSTANT FINAL)
    Q_PROPERTY(QStringList encryptionWords READ encryptionWords CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *host READ host CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *port READ port CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *name READ name CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *encryption READ encryption CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *certificate READ certificate CONSTANT FINAL)

public:
    explicit ConnectionForm(QObject *parent = nullptr);

    /// Not owned; outlives every form. Null: nothing can be stored.
    static void setStore(ConnectionStore *store) { s_store = store; }

    [[nodiscard]] static QString place() { return s_store ? s_store->place() : QString(); }
    [[nodiscard]] bool isTesting() const { return m_testing; }
    /// When an address that does not answer is given up, in milliseconds.
    [[nodiscard]] static qint64 testLimit();
    [[nodiscard]] bool isTested() const { return !m_testText.isEmpty(); }
    [[nodiscard]] bool isTestGood() const { return m_testGood; }
    /// A person has ended the test before its end.
    [[nodiscard]] bool isTestStopped() const { return m_testStopped; }
    /// How the test went and what to do, in words.
    [[nodiscard]] const QString &testText() const { return m_testText; }
    /// What is stored is not what this session speaks to: it counts from the next sign-in on.
    [[nodiscard]] bool isElsewhere() const;
    /// The server is named by the folder of its socket: on this machine, without encryption.
    [[nodiscard]] bool isSocket() const { return m_host->text().startsWith(u'/'); }
    /// What the entry encryption holds, and how that is called.
    [[nodiscard]] static QStringList encryptionNames();
    [[nodiscard]] static QStringList encryptionWords();
    [[nodiscard]] QString locked() const override;

    [[nodiscard]] FormEntry *host() const { return m_host; }
    [[nodiscard]] FormEntry *port() const { return m_port; }
    [[nodiscard]] FormEntry *name() const { return m_name; }
    [[nodiscard]] FormEntry *encryption() const { return m_encryption; }
    [[nodiscard]] FormEntry *certificate() const { return m_certificate; }

    /// Connects to what stands in the form as the person who is signed in, and looks whether it is
    /// Transmittal's database of this program. testText follows.
    Q_INVOKABLE void test();
    /// Ends the test that runs, at once: an answer that comes later is dropped. Without one it does nothing.
    Q_INVOKABLE void stopTest();
    /// Signs out, so that the next sign-in is at the stored database.
    Q_INVOKABLE void goThere();

Q_SIGNALS:
    void testChanged();

protected:
    void read() override;
    void write() override;

private:
    [[nodiscard]] database::ConnectionSettings wanted() const;
    void endTest(bool good, const QString &text);

    inline static ConnectionStore *s_store = nullptr;

    database::ConnectionSettings m_stored;
    bool m_known = false;
    QString m_testText;
    quint64 m_test = 0;
    bool m_testing = false;
    bool m_testGood = false;
    bool m_testStopped = false;
    FormEntry *m_host;
    FormEntry *m_port;
    FormEntry *m_name;
    FormEntry *m_encryption;
    FormEntry *m_certificate;
};

} // namespace transmittal::models
