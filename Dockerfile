# syntax=docker/dockerfile:1

# Built with all packages; the image that runs gets only the result and the packages of production.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings Node: the copies of it among the optional packages are for machines that have an older one.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
# AMPARO_HOSTS has to be set where it runs: `docker run -e AMPARO_HOSTS=name.onion …`. Until then no desk can log in.
ENV NODE_ENV=production \
    AMPARO_DATA=/data \
    AMPARO_HOST=0.0.0.0 \
    AMPARO_HOSTS="" \
    AMPARO_PORT=8080
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY shared ./shared
COPY server ./server
COPY scripts ./scripts
COPY --from=build /app/dist ./dist
RUN install -d -m 0700 -o node -g node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.AMPARO_PORT}/api/v1/directory`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
