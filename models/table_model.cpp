// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table_model.h"

#include "error_words.h"
#include "language_watch.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent)
{
    LanguageWatch::listen(this, [this] { languageChanged(); });
}

void TableModel::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        m_login = session->login();
        connect(session, &Session::stateChanged, this, &TableModel::identityChanged);
        connect(session, &Session::identityChanged, this, &TableModel::identityChanged);
        connect(session, &Session::hint, this, &TableModel::hinted);
        connect(session, &Session::resync, this, [this] { hinted({}); });
        connect(session, &Session::tick, this, [this] {
            if (!m_session->isLive() || !m_error.isEmpty())
                hinted({});
            tellAges();
        });
    }
    Q_EMIT sessionChanged();
    restart();
}

void TableModel::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (!mayRead())
        return;
    if (m_wanted) {
        restart();
        return;
    }
    tellAges();
    readChanges();
}

void TableModel::tellAges()
{
    const QList<TableColumn> &all = knownColumns();
    for (int column = 0; column < all.size() && count() > 0; ++column) {
        if (all[column].kind == "ago"_L1)
            Q_EMIT dataChanged(index(0, column), index(count() - 1, column));
    }
}

void TableModel::setListTop(bool top)
{
    if (m_listTop == top)
        return;
    m_listTop = top;
    Q_EMIT listTopChanged();
    if (top && m_pending > 0 && m_atStart)
        showPending();
}

bool TableModel::mayRead() const
{
    return m_active && m_session && m_session->isSignedIn();
}

void TableModel::restart()
{
    m_wanted = true;
    ++m_reading; // what is under way answers an older question
    if (mayRead())
        read();
    else
        setLoading(false);
}

void TableModel::identityChanged()
{
    const QString login = m_session && m_session->isSignedIn() ? m_session->login() : QString();
    if (login == m_login) {
        if (mayRead() && m_wanted && !m_loading && m_session->state() == Session::State::Ready)
            restart();
        return;
    }
    m_login = login;
    clearRows();
    setTotal(-1);
    setPending(0);
    setEdges(true, true);
    setError({}, false, false);
    restart();
}

void TableModel::hinted(const QString &channel)
{
    if (!channel.isEmpty() && !liveChannels().contains(channel))
        return;
    if (!mayRead())
        m_wanted = m_wanted || !m_active;
    else if (m_loading)
        m_hintedMeanwhile = true; // or a storm of hints would leave no answer in time
    else if (m_wanted)
        restart();
    else
        readChanges();
}

void TableModel::catchUp()
{
    if (std::exchange(m_hintedMeanwhile, false))
        QMetaObject::invokeMethod(
            this, [this] { hinted({}); }, Qt::QueuedConnection);
}

void TableModel::refresh()
{
    if (!mayRead())
        return;
    if (m_wanted) {
        restart();
        return;
    }
    tellAges();
    readChanges();
}

void TableModel::sortBy(const QString &columnId, bool descending)
{
    const QList<TableColumn> &all = knownColumns();
    const bool sortable = std::any_of(all.begin(), all.end(), [&columnId](const TableColumn &column) {
        return column.id == columnId && column.sortable;
    });
    if (!sortable || (columnId == m_sortColumn && descending == m_sortDescending))
        return;
    setSort(columnId, descending);
    restart();
}

void TableModel::sortNext(const QString &columnId)
{
    // Going back to the first order from itself would leave the press without an effect.
    if (columnId != m_sortColumn || !m_sortDescending || isSortedAsAtFirst())
        sortBy(columnId, columnId == m_sortColumn && !m_sortDescending);
    else
        sortAsAtFirst();
}

bool TableModel::isSortedAsAtFirst() const
{
    return m_sortColumn == m_firstColumn && m_sortDescending == m_firstDescending;
}

void TableModel::sortAsAtFirst()
{
    if (isSortedAsAtFirst())
        return;
    setSort(m_firstColumn, m_firstDescending);
    restart();
}

void TableModel::setInitialSort(const QString &columnId, bool descending)
{
    m_firstColumn = columnId;
    m_firstDescending = descending;
    setSort(columnId, descending);
}

void TableModel::setSort(const QString &columnId, bool descending)
{
    m_sortColumn = columnId;
    m_sortDescending = descending;
    Q_EMIT sortChanged();
}

quint64 TableModel::beginRead()
{
    setLoading(true);
    return ++m_reading;
}

void TableModel::finishRead()
{
    m_wanted = false;
    setError({}, false, false);
    setLoading(false);
    catchUp();
}

void TableModel::finishRead(const core::Error &error)
{
    if (error.code == core::ErrorCode::NotPermitted) {
        clearRows(); // what may not be seen any more is not left on the screen
        m_wanted = true;
    }
    const bool refused = error.code == core::ErrorCode::NotPermitted;
    const bool away = error.code == core::ErrorCode::ConnectionLost ||
                      error.code == core::ErrorCode::DatabaseUnreachable ||
                      error.code == core::ErrorCode::LoginRefused;
    setError(error.staff, refused, !refused && !away);
    setLoading(false);
    m_hintedMeanwhile = false;
}

QString TableModel::error() const
{
    return errorSentence(m_error);
}

void TableModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

void TableModel::setError(const QString &error, bool refused, bool outdated)
{
    if (m_error == error && m_refused == refused && m_outdated == outdated)
        return;
    m_error = error;
    m_refused = refused;
    m_outdated = outdated;
    Q_EMIT errorChanged();
}

void TableModel::setTotal(qint64 total, bool capped)
{
    if (m_total == total && m_totalCapped == capped)
        return;
    m_total = total;
    m_totalCapped = capped;
    Q_EMIT totalChanged();
}

void TableModel::setPending(int pending)
{
    if (m_pending == pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged();
}

void TableModel::setStale(int stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    Q_EMIT staleChanged();
}

void TableModel::setEdges(bool atStart, bool atEnd)
{
    if (m_atStart == atStart && m_atEnd == atEnd)
        return;
    m_atStart = atStart;
    m_atEnd = atEnd;
    Q_EMIT edgesChanged();
}

const QList<TableColumn> &TableModel::knownColumns() const
{
    if (m_columns.isEmpty())
        m_columns = columns();
    return m_columns;
}

void TableModel::rowsChanged(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (auto first = rows.begin(); first != rows.end();) {
        const auto next =
            std::adjacent_find(first, rows.end(), [](int one, int other) { return other > one + 1; });
        const auto last = next == rows.end() ? rows.end() - 1 : next;
        Q_EMIT dataChanged(index(*first, 0), index(*last, columnCount() - 1));
        first = last + 1;
    }
}

qint64 TableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? idOf(row) : 0;
}

int TableModel::rowOf(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (idOf(row) == id)
            return row;
    return -1;
}

int TableModel::columnOf(const QString &columnId) const
{
    const QList<TableColumn> &all = knownColumns();
    for (int column = 0; column < all.size(); ++column)
        if (all[column].id == columnId)
            return column;
    return -1;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(knownColumns().size());
}

CellContent TableModel::content(int row, int column) const
{
    const TableColumn &known = knownColumns().at(column);
    return {.cell = cell(row, column),
            .kind = known.kind,
            .title = known.title,
            .rowId = idOf(row),
            .alignRight = known.alignRight,
            .stale = isStale(row)};
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return cell(index.row(), index.column()).text;
    case ContentRole:
        return QVariant::fromValue(content(index.row(), index.column()));
    case StatusRole:
        return cell(index.row(), index.column()).status;
    case TipRole:
        return cell(index.row(), index.column()).tip;
    case RowIdRole:
        return idOf(index.row());
    case StaleRole:
        return isStale(index.row());
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return knownColumns().at(section).title;
    return {};
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {TextRole, "text"}, {ContentRole, "content"}, {StatusRole, "status"},
        {TipRole, "tip"},   {RowIdRole, "rowId"},     {StaleRole, "stale"},
    };
    return names;
}

bool TableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_loading;
}

void TableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetchAfter();
}

void TableModel::languageChanged()
{
    m_columns.clear();
    Q_EMIT columnsChanged();
    Q_EMIT errorChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace transmittal::models
