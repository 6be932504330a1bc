// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdf_renderer.h"
#include "pdf_source.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace transmittal::widgets {

/// A PDF that is shown, searched, printed and saved. Opens its content on the render thread; whatever is
/// wrong with it becomes a state with a sentence. GUI thread.
class PdfDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray content READ content WRITE setContent NOTIFY contentChanged FINAL)
    Q_PROPERTY(transmittal::widgets::PdfDocument::Status status READ status NOTIFY statusChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY statusChanged FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY statusChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY statusChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged FINAL)

public:
    enum class Status {
        Empty,         ///< no content
        Loading,       ///< being opened
        Ready,         ///< its pages can be shown
        NeedsPassword, ///< encrypted; unlock() goes on, error says when a password was wrong
        Failed,        ///< error says why
    };
    Q_ENUM(Status)

    explicit PdfDocument(QObject *parent = nullptr);
    ~PdfDocument() override;

    [[nodiscard]] QByteArray content() const { return m_source ? m_source->content() : QByteArray(); }
    void setContent(const QByteArray &content);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isSaving() const { return m_saving; }

    Q_INVOKABLE void unlock(const QString &password);
    /// In points (1/72 inch); of the first page when there is no such one, of Letter when there is none.
    Q_INVOKABLE [[nodiscard]] QSizeF pageSize(int page) const;
    /// The widest page, in points.
    Q_INVOKABLE [[nodiscard]] double widestPage() const;
    /// Writes the content into a file, all of it or nothing; ends with saved() or saveFailed().
    Q_INVOKABLE void save(const QUrl &file);
    /// The folder that a file dialog begins in, and the file in it.
    Q_INVOKABLE [[nodiscard]] static QUrl suggestedFile(const QString &name);

    /// What pages, search and print work on; null while it is not ready.
    [[nodiscard]] std::shared_ptr<PdfSource> source() const;
    /// Never the same for two contents.
    [[nodiscard]] quint64 number() const { return m_number; }

Q_SIGNALS:
    void contentChanged();
    void statusChanged();
    void savingChanged();
    void saved(const QString &fileName);
    void saveFailed(const QString &reason);

private:
    void close();
    void open(const QString &password);
    void opened(const PdfSource::Opened &opened);
    void setStatus(Status status, const QString &error = {});

    std::shared_ptr<PdfSource> m_source;
    Abandoned m_abandoned;
    Status m_status = Status::Empty;
    QString m_error;
    QString m_title;
    QList<QSizeF> m_pages;
    quint64 m_number = 0;
    bool m_saving = false;
};

} // namespace transmittal::widgets
