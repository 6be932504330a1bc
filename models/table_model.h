// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "row_source.h"
#include "session.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QQmlEngine>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace transmittal::models {

class RowSelection;

/// A column of a TableModel, as the table's header shows it.
struct TableColumn
{
    Q_GADGET
    QML_VALUE_TYPE(tableColumn)
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(int width MEMBER width CONSTANT FINAL)
    Q_PROPERTY(int minimumWidth MEMBER minimumWidth CONSTANT FINAL)
    Q_PROPERTY(bool alignRight MEMBER alignRight CONSTANT FINAL)
    Q_PROPERTY(bool sortable MEMBER sortable CONSTANT FINAL)
    Q_PROPERTY(bool hiddenAtFirst MEMBER hiddenAtFirst CONSTANT FINAL)

public:
    QString id;      ///< stable: what sorting, settings and tests call it
    QString title;   ///< translated
    QString kind;    ///< "text", "mono", "number", "money", "date", "dateTime", "status", "ago"
    int width = 120; ///< at first, in pixels
    int minimumWidth = 60;
    bool alignRight = false;
    bool sortable = false;
    bool hiddenAtFirst = false;
    int share = 0; ///< its part of what the view has left, as a weight; 0 for what needs no more room
};

/// What one cell shows.
struct TableCell
{
    QString text;   ///< as shown, in the user's locale; personal data are masked already
    QString status; ///< kind "status": the name that StatusLook knows ("on_hold"); else empty
    QString tip;    ///< more than fits; empty for none
    QVariant value; ///< by which it is sorted where its text does not tell: a QDateTime, a QDate, a number
};

/// A cell with what its row and its column say of it: all that shows it, as one value. A view asks for each
/// role of some hundred cells by itself, which took longer than to put them together.
struct CellContent
{
    Q_GADGET
    QML_ANONYMOUS

public:
    TableCell cell;
    QString kind;  ///< the column's
    QString title; ///< the column's
    qint64 rowId = 0;
    bool alignRight = false;
    bool stale = false; ///< the row no longer belongs here and goes with the next refresh
};

/// The base of every table on a screen: rows with an id, columns, and the states that each list has (loading,
/// empty, error, no permission). GUI thread.
///
/// Made bare it is empty and reads nothing. It starts to read when it has a session and `active` is set, and
/// reads again by itself when the session says that something changed on one of liveChannels(). A child keeps
/// its own rows as values, answers cell() and idOf(), and starts a reading in read(); when the answer comes
/// it calls takeRows() and finishRead(). Answers to anything older than the last read() are to be dropped:
/// beginRead() gives the number by which to know.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A table is one of its children, for example TransmissionTable.")
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool refused READ isRefused NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool outdated READ isOutdated NOTIFY errorChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(qint64 total READ total NOTIFY totalChanged FINAL)
    Q_PROPERTY(bool totalCapped READ isTotalCapped NOTIFY totalChanged FINAL)
    Q_PROPERTY(QString sortColumn READ sortColumn NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool sortDescending READ isSortDescending NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool sortedAsAtFirst READ isSortedAsAtFirst NOTIFY sortChanged FINAL)
    Q_PROPERTY(int pending READ pending NOTIFY pendingChanged FINAL)
    Q_PROPERTY(int stale READ stale NOTIFY staleChanged FINAL)
    Q_PROPERTY(bool atStart READ isAtStart NOTIFY edgesChanged FINAL)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY edgesChanged FINAL)
    Q_PROPERTY(bool listTop READ isListTop WRITE setListTop NOTIFY listTopChanged FINAL)
    Q_PROPERTY(QList<transmittal::models::TableColumn> columns READ columns NOTIFY columnsChanged FINAL)

public:
    /// Of every cell; the role of a child starts at ExtraRole.
    enum Role {
        TextRole = Qt::UserRole + 1, ///< "text": QString, what the cell shows
        ContentRole,                 ///< "content": CellContent
        StatusRole,                  ///< "status": QString, for StatusLook; empty in other kinds
        TipRole,                     ///< "tip": QString
        RowIdRole,                   ///< "rowId": qint64, the row's identity
        StaleRole,                   ///< "stale": bool, the row goes with the next refresh
        ExtraRole,
    };
    Q_ENUM(Role)

    explicit TableModel(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// Whether somebody looks at it; set by the page that is visible. What it has read stays when it is not.
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    /// An answer is awaited, the first one included.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Why the last reading failed, for staff; empty when it did not. Rows that were read stay.
    [[nodiscard]] QString error() const;
    /// The error is that this login may not see the list.
    [[nodiscard]] bool isRefused() const { return m_refused; }
    /// The rows, where there are any, answer an older question than the one that could not be answered. Not
    /// while the database is away: the session tells that, once for all lists.
    [[nodiscard]] bool isOutdated() const { return m_outdated; }
    /// Rows that are loaded.
    [[nodiscard]] int count() const { return rowCount(); }
    /// Rows that match, loaded or not; -1 while that is unknown. With totalCapped there are more than this.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isTotalCapped() const { return m_totalCapped; }
    [[nodiscard]] QString sortColumn() const { return m_sortColumn; }
    [[nodiscard]] bool isSortDescending() const { return m_sortDescending; }
    /// It stands in the order that setInitialSort() gave it.
    [[nodiscard]] bool isSortedAsAtFirst() const;
    /// Newer rows that are held back so that nothing moves under the pointer; see showPending().
    [[nodiscard]] int pending() const { return m_pending; }
    /// Shown rows that no longer belong here; they stay where they are until the next refresh().
    [[nodiscard]] int stale() const { return m_stale; }
    /// Whether the first and the last of all matching rows are loaded.
    [[nodiscard]] bool isAtStart() const { return m_atStart; }
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    /// Set by the view: it is scrolled to its top and the pointer is elsewhere, so that new rows may come in
    /// at once, those held back included.
    [[nodiscard]] bool isListTop() const { return m_listTop; }
    void setListTop(bool top);
    [[nodiscard]] virtual QList<TableColumn> columns() const = 0;

    /// Reads again what is shown. Answers come later; rows stay where they are as far as they still match.
    Q_INVOKABLE virtual void refresh();
    /// Reads from the start in this order. An unknown or unsortable column changes nothing.
    Q_INVOKABLE void sortBy(const QString &columnId, bool descending);
    /// What a press on a column's head brings: the lowest first, the highest first, the order as at first.
    Q_INVOKABLE void sortNext(const QString &columnId);
    Q_INVOKABLE void sortAsAtFirst();
    /// Shows the rows held back, from the start of the list.
    Q_INVOKABLE virtual void showPending() {}
    /// Reads more rows before the first or after the last that is loaded; nothing when there are none or a
    /// reading is under way.
    Q_INVOKABLE virtual void fetchBefore() {}
    Q_INVOKABLE virtual void fetchAfter() {}
    Q_INVOKABLE virtual void jumpToStart() {}
    Q_INVOKABLE virtual void jumpToEnd() {}
    /// The id of a row, 0 when there is no such row; the row of an id, -1 when it is not loaded.
    Q_INVOKABLE [[nodiscard]] qint64 idAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int rowOf(qint64 id) const;
    /// The loaded rows of these ids in the list's order as text: a line each, cells parted by tabs, with the
    /// titles first.
    Q_INVOKABLE [[nodiscard]] QString copyText(const QList<qint64> &ids) const;
    /// One line of that: cells parted by tabs, whatever they hold.
    [[nodiscard]] static QString copyLine(const QStringList &cells);
    /// Everything that matches, loaded or not, for a file; with a selection that is not empty only that.
    [[nodiscard]] virtual RowSource rowSource(const RowSelection *selection) const;
    /// The place of a column, -1 when there is none.
    Q_INVOKABLE [[nodiscard]] int columnOf(const QString &columnId) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void loadingChanged();
    void errorChanged();
    void countChanged();
    void totalChanged();
    void sortChanged();
    void pendingChanged();
    void staleChanged();
    void edgesChanged();
    void listTopChanged();
    void columnsChanged();
    /// A reading from the start replaced what was shown: the view may scroll to its top.
    void restarted();

protected:
    /// A row as it stands in a file, which is read later and elsewhere: times with their zone
    /// instead of ages. Any thread.
    using CellOf = std::function<TableCell(int column)>;
    [[nodiscard]] static QStringList fileRow(const QList<TableColumn> &columns, const CellOf &cellOf);
    /// For a child: the identity of a row, unique in the list and not 0; what a cell shows.
    [[nodiscard]] virtual qint64 idOf(int row) const = 0;
    [[nodiscard]] virtual TableCell cell(int row, int column) const = 0;
    [[nodiscard]] virtual bool isStale(int) const { return false; }
    /// Session hints after which to read again; a resync does so too.
    [[nodiscard]] virtual QStringList liveChannels() const { return {}; }
    /// Reads the list anew from its start: after activation, a changed filter, order or person.
    virtual void read() = 0;
    /// Reads again what is shown, because something may have changed.
    virtual void readChanges() { read(); }
    /// Drops all rows and what is known of them: another person has signed in, or nobody is.
    virtual void clearRows() = 0;

    /// Marks that an answer is awaited; gives the number that the answer must show to isCurrent().
    [[nodiscard]] quint64 beginRead();
    [[nodiscard]] bool isCurrent(quint64 number) const { return number == m_reading; }
    /// Ends the reading well, or with the reason why not.
    void finishRead();
    void finishRead(const core::Error &error);

    void setInitialSort(const QString &columnId, bool descending);
    void setTotal(qint64 total, bool capped = false);
    void setPending(int pending);
    void setStale(int stale);
    void setEdges(bool atStart, bool atEnd);
    /// After rows that idOf() and cell() speak of have changed in place; the view hears once of neighbours.
    /// In any order.
    void rowsChanged(std::vector<int> rows);
    /// Whether it may read: active, with a session that is signed in.
    [[nodiscard]] virtual bool mayRead() const;
    /// The answer awaited is to what is asked now; otherwise what is shown is only brought up to date.
    [[nodiscard]] bool isRestarting() const { return m_wanted; }
    /// columns(), put together once for each language: a view asks for them with every cell.
    [[nodiscard]] const QList<TableColumn> &knownColumns() const;
    /// A filter changed: reads from the start as soon as it may.
    void restart();

    /// Makes mine like fresh with as few insertions, removals, moves and changes as possible, so that views
    /// keep their place. Row has an operator== and idOf(row) gives its id.
    template <typename Row, typename IdOf>
    void takeRows(std::vector<Row> &mine, std::vector<Row> fresh, IdOf idOf);

private:
    [[nodiscard]] CellContent content(int row, int column) const;
    void languageChanged();
    void identityChanged();
    void hinted(const QString &channel);
    void catchUp();
    /// What a cell of kind "ago" says grows old by itself.
    void tellAges();
    void setSort(const QString &columnId, bool descending);
    void setLoading(bool loading);
    void setError(const QString &error, bool refused, bool outdated);

    QPointer<Session> m_session;
    mutable QList<TableColumn> m_columns; ///< see knownColumns(); empty until asked for
    QString m_login;
    QString m_error; ///< as it was written
    QString m_sortColumn;
    QString m_firstColumn;
    qint64 m_total = -1;
    quint64 m_reading = 0;
    int m_pending = 0;
    int m_stale = 0;
    bool m_active = false;
    bool m_loading = false;
    bool m_refused = false;
    bool m_outdated = false;
    bool m_totalCapped = false;
    bool m_sortDescending = false;
    bool m_firstDescending = false;
    bool m_atStart = true;
    bool m_atEnd = true;
    bool m_listTop = true;
    bool m_hintedMeanwhile = false;
    bool m_wanted = true; ///< what is shown is not what a reading would bring
};

template <typename Row, typename IdOf>
void TableModel::takeRows(std::vector<Row> &mine, std::vector<Row> fresh, IdOf idOf)
{
    const auto before = mine.size();
    const auto at = [](std::size_t index) {
        return static_cast<std::ptrdiff_t>(index);
    };
    std::unordered_set<qint64> wanted;
    for (const Row &row : fresh)
        wanted.insert(idOf(row));
    for (std::size_t end = mine.size(); end > 0;) {
        std::size_t first = end;
        while (first > 0 && !wanted.contains(idOf(mine[first - 1])))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        mine.erase(mine.begin() + at(first), mine.begin() + at(end));
        endRemoveRows();
        end = first;
    }
    std::unordered_set<qint64> known;
    for (const Row &row : mine)
        known.insert(idOf(row));
    std::vector<int> changed; // places that nothing after them moves any more
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const qint64 id = idOf(fresh[i]);
        if (!known.contains(id)) {
            std::size_t end = i + 1;
            while (end < fresh.size() && !known.contains(idOf(fresh[end])))
                ++end;
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
            mine.insert(mine.begin() + at(i), std::make_move_iterator(fresh.begin() + at(i)),
                        std::make_move_iterator(fresh.begin() + at(end)));
            endInsertRows();
            i = end - 1;
            continue;
        }
        std::size_t from = i;
        while (idOf(mine[from]) != id)
            ++from;
        if (from != i) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(i));
            std::rotate(mine.begin() + at(i), mine.begin() + at(from), mine.begin() + at(from) + 1);
            endMoveRows();
        }
        if (!(mine[i] == fresh[i])) {
            mine[i] = std::move(fresh[i]);
            changed.push_back(static_cast<int>(i));
        }
    }
    rowsChanged(std::move(changed));
    if (mine.size() != before)
        Q_EMIT countChanged();
}

} // namespace transmittal::models
