// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <mutex>

Q_LOGGING_CATEGORY(logCore, "transmittal.core")
Q_LOGGING_CATEGORY(logDatabase, "transmittal.database")
Q_LOGGING_CATEGORY(logJobs, "transmittal.jobs")
Q_LOGGING_CATEGORY(logAccess, "transmittal.access")
Q_LOGGING_CATEGORY(logTransmissions, "transmittal.transmissions")
Q_LOGGING_CATEGORY(logNotifications, "transmittal.notifications")
Q_LOGGING_CATEGORY(logPractice, "transmittal.practice")
Q_LOGGING_CATEGORY(logDaemon, "transmittal.daemon")
Q_LOGGING_CATEGORY(logCli, "transmittal.cli")

namespace transmittal::core {

using namespace Qt::StringLiterals;

namespace {

/// QtMsgType is not in the order of weight.
int weight(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    return 4;
}

QLatin1StringView word(QtMsgType type)
{
    static constexpr QLatin1StringView words[] = {"DEBUG"_L1, "INFO"_L1, "WARNING"_L1, "ERROR"_L1,
                                                  "FATAL"_L1};
    return words[weight(type)];
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

/// One line, whatever the text holds: nobody can forge a second one.
QString onOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            line += "\\n"_L1;
        else if (c == u'\t')
            line += u' ';
        else if (isControl(c))
            line += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line.trimmed();
}

} // namespace

QDebug operator<<(QDebug debug, const LogField &field)
{
    const QDebugStateSaver saver(debug);
    const bool plain =
        !field.value.isEmpty() && std::none_of(field.value.begin(), field.value.end(), [](QChar c) {
            return c.isSpace() || c == u'"' || c == u'=' || isControl(c);
        });
    QString value = field.value;
    if (!plain)
        value = u'"' + value.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
    debug.noquote().nospace() << field.key << '=' << value;
    return debug;
}

class Logging::Sink
{
public:
    explicit Sink(LogSettings settings) : m_settings(std::move(settings)), m_file(m_settings.file) {}

    [[nodiscard]] Result<void> open()
    {
        if (m_settings.file.isEmpty())
            return {};
        QDir().mkpath(QFileInfo(m_settings.file).absolutePath());
        if (!reopen())
            return Error{
                ErrorCode::File,
                u"The log file %1 cannot be written: %2"_s.arg(m_settings.file, m_file.errorString()),
                {}};
        return {};
    }

    void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const bool kept = m_settings.recent && weight(type) >= weight(QtWarningMsg);
        const bool written = weight(type) >= weight(m_settings.leastLevel);
        if (!kept && !written)
            return;
        const QDateTime at = QDateTime::currentDateTimeUtc();
        const auto category = QLatin1StringView(context.category == nullptr ? "default" : context.category);
        const QString text = onOneLine(message);
        if (kept)
            m_settings.recent->add({0, at, type, category, text});
        if (!written)
            return;
        const QByteArray line =
            u"%1 %2 %3 %4\n"_s.arg(at.toString(Qt::ISODateWithMs), word(type), category, text).toUtf8();
        const std::scoped_lock lock(m_mutex);
        if (m_settings.standardError)
            std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
        if (!m_file.isOpen())
            return;
        if (m_file.size() > 0 && m_file.size() + line.size() > m_settings.fileBytes)
            rotate();
        m_file.write(line);
        m_file.flush();
    }

private:
    [[nodiscard]] bool reopen()
    {
        return m_file.open(QIODevice::WriteOnly | QIODevice::Append) &&
               m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                     QFileDevice::ReadGroup);
    }

    void rotate()
    {
        m_file.close();
        const auto numbered = [this](int number) {
            return u"%1.%2"_s.arg(m_settings.file).arg(number);
        };
        QFile::remove(numbered(m_settings.filesKept));
        for (int number = m_settings.filesKept - 1; number >= 1; --number)
            QFile::rename(numbered(number), numbered(number + 1));
        if (m_settings.filesKept > 0)
            QFile::rename(m_settings.file, numbered(1));
        else
            QFile::remove(m_settings.file);
        (void)reopen();
    }

    const LogSettings m_settings;
    std::mutex m_mutex;
    QFile m_file;
};

namespace {

// Qt's handler is a plain function, so what it writes to cannot be passed to it.
std::mutex currentMutex;
std::function<void(QtMsgType, const QMessageLogContext &, const QString &)> currentWrite;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    std::function<void(QtMsgType, const QMessageLogContext &, const QString &)> write;
    {
        const std::scoped_lock lock(currentMutex);
        write = currentWrite;
    }
    if (write)
        write(type, context, message);
}

} // namespace

Result<std::unique_ptr<Logging>> Logging::install(const LogSettings &settings)
{
    auto sink = std::make_shared<Sink>(settings);
    if (const auto opened = sink->open(); !opened)
        return opened.error();
    return std::unique_ptr<Logging>(new Logging(std::move(sink)));
}

Logging::Logging(std::shared_ptr<Sink> sink)
{
    {
        const std::scoped_lock lock(currentMutex);
        currentWrite = [sink = std::move(sink)](QtMsgType type, const QMessageLogContext &context,
                                                const QString &message) {
            sink->write(type, context, message);
        };
    }
    m_earlier = qInstallMessageHandler(handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(m_earlier);
    const std::scoped_lock lock(currentMutex);
    currentWrite = {};
}

} // namespace transmittal::core
