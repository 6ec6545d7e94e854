"""What the sample shop hands out that no shop should: files left open, and what burglars leave behind."""

from __future__ import annotations

from toolkit.demo.answers import Answer, Request, page, redirect, text
from toolkit.demo.faults import Fault
from toolkit.demo.site import Site

OPEN_FILES = {
    Fault.OPEN_SETTINGS: ("/.env", "APP_ENV=production\nDB_PASSWORD=made-up-for-the-sample\n"),
    Fault.OPEN_REPOSITORY: ("/.git/HEAD", "ref: refs/heads/main\n"),
    Fault.OPEN_BACKUP: (
        "/backup.sql",
        "-- MySQL dump 10.13  Distrib 8.0\nCREATE TABLE `wp_users` (`id` int);\n",
    ),
    Fault.OPEN_LOG: (
        "/wp-content/debug.log",
        "[01-Aban-1405 10:00:00 Asia/Tehran] PHP Warning:  none\n[01-Nov-2026 10:00:00 UTC] PHP Warning:  sample in /shop.php\n",
    ),
    Fault.OPEN_FOLDER: (
        "/wp-content/uploads/",
        "<html><head><title>Index of /wp-content/uploads</title></head><body><h1>Index of /wp-content/uploads</h1></body></html>",
    ),
}
_SPAM = '<h1>Online casino</h1><a href="http://casino-nemooneh.example/">casino bonus</a>'


def answer(site: Site, request: Request) -> Answer | None:
    """An answer of the burglars' or of a careless host; None where the shop answers itself."""
    for fault, (path, words) in OPEN_FILES.items():
        if fault in site.faults and request.path == path:
            return page(words) if words.startswith("<html") else text(words)
    if request.path != "/":
        return None
    if Fault.SEARCHERS_SENT_AWAY in site.faults and "google." in request.referer:
        return redirect("http://pills-nemooneh.example/?from=search")
    if Fault.SPAM_FOR_ROBOTS in site.faults and "Googlebot" in request.agent:
        return page(f"<html><head><title>Casino</title></head><body>{_SPAM}</body></html>")
    return None
