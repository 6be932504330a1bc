// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFuture>
#include <QImage>
#include <QPromise>
#include <QSize>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

class QThread;

namespace transmittal::widgets {

/// Set by whoever no longer wants an answer; looked at before a task begins and, by Poppler, while it paints.
using Abandoned = std::shared_ptr<std::atomic_bool>;
[[nodiscard]] Abandoned notAbandoned();

/// A rendered page, to be found again.
struct PageKey
{
    quint64 document = 0;
    int page = 0;
    QSize size; ///< pixels of the image
    qreal pixelRatio = 1;

    friend bool operator==(const PageKey &, const PageKey &) = default;
};
[[nodiscard]] size_t qHash(const PageKey &key, size_t seed = 0);

/// The one thread on which everything of Poppler is done: it promises nothing for two threads in one
/// document, and even separate documents share state that is made on first use. main.cpp makes one renderer
/// before the QML engine and keeps it until the engine is gone; a second one is a defect.
///
/// Public functions but run() are for the GUI thread.
class PdfRenderer
{
public:
    /// What is seen comes first, what is far away last; within one, first come, first served.
    enum class Priority { Visible, Text, Thumbnail, Print };

    PdfRenderer();
    /// Lets go of what waits, asks the running task to stop, and waits for it.
    ~PdfRenderer();
    PdfRenderer(const PdfRenderer &) = delete;
    PdfRenderer &operator=(const PdfRenderer &) = delete;

    /// Null before main.cpp made it and after its end.
    [[nodiscard]] static PdfRenderer *instance() { return s_instance; }

    /// Runs work() on the thread, from any thread. The future is cancelled without a result when the task was
    /// abandoned before its turn; an exception of the work yields a default-made result.
    template <typename Work>
    [[nodiscard]] auto run(Priority priority, const Abandoned &abandoned, Work work)
        -> QFuture<std::invoke_result_t<Work>>
    {
        using R = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post(priority, [promise, abandoned, work = std::move(work)](bool stopping) mutable {
            if (stopping || abandoned->load()) {
                promise->future().cancel();
            } else {
                try {
                    promise->addResult(work());
                } catch (const std::exception &defect) {
                    note(defect);
                    promise->addResult(R());
                }
            }
            promise->finish();
        });
        return future;
    }

    /// Runs on the thread even when the renderer is being taken down, to undo what was begun there.
    void abandon(std::function<void()> undo);
    /// Lets go of something on the thread, where Poppler made what it holds.
    void release(std::shared_ptr<void> held);

    /// The number of a document, never given twice.
    [[nodiscard]] quint64 nextDocument() { return ++m_documents; }

    /// Rendered pages, the least used ones dropped above the bound.
    [[nodiscard]] QImage cached(const PageKey &key) const;
    void cache(const PageKey &key, const QImage &image);
    [[nodiscard]] qsizetype cachedKilobytes() const { return m_cache.totalCost(); }
    static constexpr qsizetype mostKilobytes = qsizetype{192} * 1024;

private:
    using Task = std::function<void(bool stopping)>;
    void post(Priority priority, Task task);
    void loop();
    static void note(const std::exception &defect);

    inline static PdfRenderer *s_instance = nullptr;

    std::mutex m_mutex; ///< guards the three below
    std::condition_variable m_wake;
    std::multimap<Priority, Task> m_waiting;
    bool m_stopping = false;
    std::unique_ptr<QThread> m_thread;

    mutable QCache<PageKey, QImage> m_cache{mostKilobytes};
    quint64 m_documents = 0;
};

} // namespace transmittal::widgets
