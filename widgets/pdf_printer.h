// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdf_document.h"
#include "print_job.h"

#include <QPointer>
#include <QStringList>

namespace transmittal::widgets {

/// This machine's printers, and a document's way to one of them. Nothing of it happens on the GUI thread,
/// where it is used; success is said once, at the end.
class PdfPrinter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList printers READ printers NOTIFY printersChanged FINAL)
    Q_PROPERTY(QString usualPrinter READ usualPrinter NOTIFY printersChanged FINAL)
    Q_PROPERTY(bool looking READ isLooking NOTIFY printersChanged FINAL)
    Q_PROPERTY(bool printing READ isPrinting NOTIFY progressChanged FINAL)
    Q_PROPERTY(int pagesDone READ pagesDone NOTIFY progressChanged FINAL)
    Q_PROPERTY(int pagesWanted READ pagesWanted NOTIFY progressChanged FINAL)

public:
    explicit PdfPrinter(QObject *parent = nullptr);
    /// Stops a job that is under way.
    ~PdfPrinter() override;

    [[nodiscard]] const QStringList &printers() const { return m_printers; }
    /// The system's default; the first one when it has none.
    [[nodiscard]] const QString &usualPrinter() const { return m_usual; }
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] bool isPrinting() const { return m_job != nullptr; }
    [[nodiscard]] int pagesDone() const { return m_done; }
    [[nodiscard]] int pagesWanted() const { return static_cast<int>(m_pages.size()); }

    /// Asks the system, which may take seconds when a print server does not answer.
    Q_INVOKABLE void look();
    /// Whether printPages() can read it.
    Q_INVOKABLE [[nodiscard]] static bool isPages(const QString &text, int count);
    /// Pages as printPages() reads them. Ends with printed() or failed(), unless it is stopped.
    Q_INVOKABLE void print(transmittal::widgets::PdfDocument *document, const QString &printer,
                           const QString &pages, int copies);
    /// The same into a PDF of its own.
    Q_INVOKABLE void printToFile(transmittal::widgets::PdfDocument *document, const QUrl &file,
                                 const QString &pages);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void printersChanged();
    void progressChanged();
    void printed(int pages, const QString &where);
    void failed(const QString &reason);

private:
    struct Found
    {
        QStringList printers;
        QString usual;
    };
    void start(PdfDocument *document, PrintTarget target, const QString &pages);
    void next();
    void took(PrintOutcome outcome);
    void finish(PrintOutcome outcome);
    [[nodiscard]] QString sentence(PrintOutcome outcome) const;
    void letGo(bool abort);

    QPointer<PdfDocument> m_document;
    std::shared_ptr<PrintJob> m_job; ///< used on the render thread only
    Abandoned m_abandoned;
    QList<int> m_pages;
    QList<QSizeF> m_sizes;
    QString m_where;
    QStringList m_printers;
    QString m_usual;
    int m_done = 0;
    bool m_toFile = false;
    bool m_looking = false;
};

} // namespace transmittal::widgets
