// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_renderer.h"

#include "pdf_source.h"

#include <QLoggingCategory>
#include <QThread>

namespace transmittal::widgets {

namespace {
Q_LOGGING_CATEGORY(log, "transmittal.pdf")
} // namespace

Abandoned notAbandoned()
{
    return std::make_shared<std::atomic_bool>(false);
}

size_t qHash(const PageKey &key, size_t seed)
{
    return qHashMulti(seed, key.document, key.page, key.size.width(), key.size.height(), key.pixelRatio);
}

PdfRenderer::PdfRenderer()
{
    Q_ASSERT_X(!s_instance, "PdfRenderer", "Poppler is used on one thread only");
    s_instance = this;
    m_thread.reset(QThread::create([this] { loop(); }));
    m_thread->setObjectName(QStringLiteral("pdf"));
    m_thread->start();
    // Poppler makes some of what all documents share on first use.
    post(Priority::Visible, [](bool) { PdfSource::warmUp(); });
}

PdfRenderer::~PdfRenderer()
{
    s_instance = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread->wait();
}

void PdfRenderer::post(Priority priority, Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_waiting.emplace(priority, std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    task(true);
}

void PdfRenderer::abandon(std::function<void()> undo)
{
    post(Priority::Visible, [undo = std::move(undo)](bool) { undo(); });
}

void PdfRenderer::release(std::shared_ptr<void> held)
{
    post(Priority::Visible, [held = std::move(held)](bool) mutable { held.reset(); });
}

void PdfRenderer::loop()
{
    for (;;) {
        Task task;
        bool stopping = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            task = std::move(m_waiting.begin()->second);
            m_waiting.erase(m_waiting.begin());
            stopping = m_stopping;
        }
        task(stopping);
    }
}

void PdfRenderer::note(const std::exception &defect)
{
    qCWarning(log) << "A PDF task failed:" << defect.what();
}

QImage PdfRenderer::cached(const PageKey &key) const
{
    const QImage *image = m_cache.object(key);
    return image ? *image : QImage();
}

void PdfRenderer::cache(const PageKey &key, const QImage &image)
{
    m_cache.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
}

} // namespace transmittal::widgets
